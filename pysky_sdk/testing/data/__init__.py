"""The data model's encodings: DAG-CBOR, CIDs, Merkle search trees, CAR files."""
