"""Purchases and sales: tables of trades read by columns, and trades told in sentences."""
