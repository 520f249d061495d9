"""Whole journeys through the SDK against the real servers, each with Client and with AsyncClient."""
