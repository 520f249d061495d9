"""The call log: one entry for each attempt of a call, without secrets, and where it is read again."""
