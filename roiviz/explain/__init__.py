"""The numbers behind a view: one explanation an operator, each made from the plan that ran."""
