"""The numbers behind a view: one lesson object an operator, each made from the plan that ran."""
