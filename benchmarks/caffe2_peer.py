"""Caffe2's own operators, timed in a Python of their own (Python 3.8 with torch 1.8.1 holds them).

Run by ``benchmarks.operators --caffe2-python PATH``; stays within what Python 3.8 knows. Reads one
JSON object a line: {"feed": {name: path of an .npy}}, {"create": key, "operator": [type, inputs,
outputs, arguments]}, {"run": key, "calls": n} (answers the seconds a call), {"fetch": name, "path":
where to save it}.
"""

import json
import sys
import time

import numpy as np
from caffe2.python import core, workspace


def main():
    threads = int(sys.argv[1])
    workspace.GlobalInit(["caffe2", f"--caffe2_omp_num_threads={threads}", "--caffe2_log_level=2"])
    operators = {}
    for line in sys.stdin:
        order = json.loads(line)
        answer = None
        for name, path in order.get("feed", {}).items():
            workspace.FeedBlob(name, np.load(path))
        if "create" in order:
            kind, inputs, outputs, arguments = order["operator"]
            net = core.Net(order["create"])
            net.Proto().op.extend([core.CreateOperator(kind, inputs, outputs, **arguments)])
            workspace.CreateNet(net)
            operators[order["create"]] = net
        if "run" in order:
            net, calls = operators[order["run"]], order.get("calls", 1)
            begin = time.perf_counter()
            for _ in range(calls):
                workspace.RunNet(net)
            answer = (time.perf_counter() - begin) / calls
        if "fetch" in order:
            np.save(order["path"], workspace.FetchBlob(order["fetch"]))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
