"""The measurements that the numbers in README and docs come from: `python -m benchmarks.NAME`."""
