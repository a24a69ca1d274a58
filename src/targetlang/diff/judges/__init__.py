"""The judgements: each file holds one JUDGE, found by its name. None knows another."""
