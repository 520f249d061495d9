"""Pictures made ready to be posted: recognised, stripped, decoded, oriented, scaled, encoded."""
