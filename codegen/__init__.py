"""Schemas to dbt models and their properties: pure functions from what is declared to text."""
