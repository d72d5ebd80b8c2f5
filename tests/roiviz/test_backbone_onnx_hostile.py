"""An untrusted model can read, learn, block or use up nothing of this machine."""

import os
import re

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from roiviz import backbone_onnx, pictures, workers
from roiviz.backbone_onnx import OnnxBackbone, OnnxSettings
from tests import onnx_models
from tests.onnx_models import graph, model, node, proto

WEIGHT = np.arange(12, dtype=np.float32).reshape(4, 3, 1, 1)
CONV = node("Conv", ["picture", "w"], "conv", kernel_shape=(1, 1))
PICTURE = pictures.from_array(np.full((32, 32, 3), 255, np.uint8), "white")


def outside(path: str = "secret.bin", *, length: int = WEIGHT.nbytes, name: str = "w"):
    """A tensor whose numbers lie in another file."""
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=WEIGHT.shape)
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", path), ("offset", "0"), ("length", str(length))):
        tensor.external_data.add(key=key, value=value)
    return tensor


def small(**what) -> onnx.GraphProto:
    """A graph for a branch or a body."""
    return onnx.GraphProto(name="inner", node=[node("Identity", ["w"], "inner_out")], **what)


def in_initializer(tensor):
    made = proto([CONV])
    made.graph.initializer.append(tensor)
    return made


def in_constant(tensor):
    return proto([node("Constant", [], "w", value=tensor), CONV])


def in_a_list(tensor):
    made = proto([node("Relu", ["picture"], "relu")])
    made.graph.node[0].attribute.add(name="all", type=onnx.AttributeProto.TENSORS).tensors.append(
        tensor
    )
    return made


def in_a_branch(tensor):
    branch = small(
        initializer=[tensor], output=[helper.make_tensor_value_info("inner_out", 1, None)]
    )
    choice = node("If", ["true"], "w2", then_branch=branch, else_branch=branch)
    convolution = node("Conv", ["picture", "w2"], "conv", kernel_shape=(1, 1))
    return proto([choice, convolution], {"true": np.array(True)})


def in_a_loop(tensor):
    constant = node("Constant", [], "w", value=tensor)
    body = onnx.GraphProto(name="body", node=[constant])
    return proto(
        [node("Loop", ["", "go"], "many", body=body), CONV], {"go": np.array(True), "w": WEIGHT}
    )


def in_a_branch_of_a_branch(tensor):
    inner = node("If", ["true"], "x", then_branch=small(initializer=[tensor]), else_branch=small())
    outer = onnx.GraphProto(name="outer", node=[inner])
    return proto(
        [node("If", ["true"], "y", then_branch=outer, else_branch=outer), CONV],
        {"true": np.array(True), "w": WEIGHT},
    )


def a_function(*nodes, **options):
    opset = [helper.make_opsetid("", 17)]
    return helper.make_function("own", "Own", ["x"], ["y"], nodes, opset, **options)


def in_a_function(tensor):
    body = [
        node("Constant", [], "w", value=tensor),
        node("Conv", ["x", "w"], "y", kernel_shape=(1, 1)),
    ]
    own = node("Own", ["picture"], "conv", domain="own")
    return proto([own], functions=[a_function(*body)], domains=["own"])


def in_an_unused_function(tensor):
    made = in_a_function(tensor)
    made.graph.node[0].CopyFrom(node("Relu", ["picture"], "relu"))
    return made


def in_a_functions_default(tensor):
    default = helper.make_attribute("kernel", tensor)
    own = a_function(node("Relu", ["x"], "y"), attribute_protos=[default])
    return proto([node("Own", ["picture"], "relu", domain="own")], functions=[own], domains=["own"])


def in_sparse_values(tensor):
    made = proto([CONV])
    indices = numpy_helper.from_array(np.arange(12, dtype=np.int64))
    made.graph.sparse_initializer.add(values=tensor, indices=indices, dims=WEIGHT.shape)
    return made


def in_sparse_indices(tensor):
    made = proto([CONV])
    values = numpy_helper.from_array(WEIGHT.ravel(), "w")
    made.graph.sparse_initializer.add(values=values, indices=tensor, dims=WEIGHT.shape)
    return made


def in_a_sparse_constant(tensor):
    sparse = onnx.SparseTensorProto(values=tensor, indices=tensor, dims=WEIGHT.shape)
    return proto([node("Constant", [], "w", sparse_value=sparse), CONV])


def in_training(tensor):
    made = proto([CONV], {"w": WEIGHT})
    made.training_info.add().initialization.initializer.append(tensor)
    return made


def in_the_training_algorithm(tensor):
    made = proto([CONV], {"w": WEIGHT})
    made.training_info.add().algorithm.node.append(node("Constant", [], "w", value=tensor))
    return made


PLACES = {key.removeprefix("in_"): make for key, make in globals().items() if key.startswith("in_")}


@pytest.fixture(scope="module")
def reader():
    """One process that reads file after file."""
    with workers.start(backbone_onnx.KIND, 256 << 20) as worker:
        yield lambda data: worker.ask({"ask": "load"}, data, seconds=10)


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    """Names of a file that holds WEIGHT, and of some that hold nothing or never end."""
    folder = tmp_path_factory.mktemp("server")
    secret = folder / "secret.bin"
    secret.write_bytes(WEIGHT.tobytes())
    (folder / "link").symlink_to(secret)
    os.mkfifo(folder / "pipe")
    return {
        "beside": "secret.bin",
        "absolute": str(secret),
        "above": f"../{folder.name}/secret.bin",
        "far above": "../" * 12 + str(secret)[1:],
        "a link": str(folder / "link"),
        "a pipe": str(folder / "pipe"),
        "a folder": str(folder),
        "missing": str(folder / "missing"),
        "a device": "/dev/zero",
        "a process": "/proc/self/environ",
        "a URL": secret.as_uri(),
        "localhost": f"file://localhost{secret}",
        "a drive": "C:\\Windows\\win.ini",
        "a share": "\\\\server\\share\\secret.bin",
        "memory": "*/_ORT_MEM_ADDR_/*",
        "nothing": "",
    }


@pytest.mark.parametrize("place", PLACES)
def test_numbers_in_other_files_are_refused_wherever_they_are_named(place, reader, paths):
    for path in paths.values():
        with pytest.raises(ValueError, match="external data"):
            reader(PLACES[place](outside(path)).SerializeToString())


def test_the_runtime_calls_nobody_and_starts_nothing(reader):
    """It would keep a thread for its maker's telemetry, which Landlock could not hold."""
    reader(onnx_models.two_convolutions()[0])
    bare = workers.House(1, 64 << 20).protection()
    assert workers.HOUSE.reports[backbone_onnx.KIND] == bare


@pytest.mark.parametrize("place", PLACES)
def test_the_same_models_without_other_files_are_not(place, reader):
    """So that a refusal above is for the external data and for nothing else."""
    tensor = numpy_helper.from_array(WEIGHT, "w")
    said = ""
    try:
        reader(PLACES[place](tensor).SerializeToString())
    except ValueError as error:
        said = str(error)
    assert "external" not in said


def test_half_a_declaration_is_refused_too(reader):
    told = outside()
    told.ClearField("external_data")
    listed = outside()
    listed.ClearField("data_location")
    for tensor in (told, listed):
        with pytest.raises(ValueError, match="external data"):
            reader(in_initializer(tensor).SerializeToString())


def test_what_onnx_does_not_know_never_reaches_the_runtime():
    """A field or an enum's value of tomorrow could mean another file; it is dropped unread."""
    from roiviz import backbone_onnx_file

    tensor = numpy_helper.from_array(WEIGHT, "w")
    odd = tensor.SerializeToString() + onnx_field(14, 7) + onnx_field(1999, 1)
    stored = proto([CONV])
    data = stored.SerializeToString() + nested((7, 5), odd) + onnx_field(1998, 1)
    kept = backbone_onnx_file.read(data).SerializeToString()
    for number, value in ((14, 7), (1999, 1), (1998, 1)):
        assert onnx_field(number, value) in data
        assert onnx_field(number, value) not in kept


def onnx_field(number: int, value: int) -> bytes:
    """A protobuf field of a small whole number."""
    return varint(number << 3) + varint(value)


def nested(numbers: tuple[int, ...], content: bytes) -> bytes:
    for number in reversed(numbers):
        content = varint(number << 3 | 2) + varint(len(content)) + content
    return content


def varint(value: int) -> bytes:
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


@pytest.mark.parametrize("path", ["beside", "absolute", "above", "a link", "a pipe", "missing"])
def test_with_the_refusal_planted_away_the_fence_holds(path, paths, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(
        tmp_path_factory.getbasetemp() / os.path.basename(os.path.dirname(paths["absolute"]))
    )
    said = run_unguarded("tests.unguarded_child", paths[path])
    assert isinstance(said, str)
    assert said == run_unguarded("tests.unguarded_child", "no-such-file")


def test_without_fence_and_refusal_the_file_would_be_read(paths, monkeypatch):
    """The attack is a real one: what the test above shows is the fence's doing."""
    monkeypatch.chdir(os.path.dirname(paths["absolute"]))
    found = run_unguarded("tests.unfenced_child", "secret.bin")
    assert isinstance(found, np.ndarray)
    np.testing.assert_array_equal(found[0, :, 0, 0], WEIGHT.sum(axis=(1, 2, 3)))


def run_unguarded(module: str, path: str) -> np.ndarray | str:
    """The layer's values, or the sentence instead."""
    kind = workers.Kind(module, "model")
    question = {"ask": "run", "layer": "conv", "shape": [1, 3, 4, 4], "most": 1000}
    # A house of its own: what an unfenced child reports is not the app's.
    with workers.House(2, 512 << 20).start(kind, 256 << 20) as worker:
        worker.ask({"ask": "load"}, in_initializer(outside(path)).SerializeToString(), seconds=10)
        try:
            ones = np.ones((1, 3, 4, 4), np.float32).tobytes()
            answer, data = worker.ask(question, ones, seconds=10, most=4000)
        except ValueError as error:
            return str(error)
    return np.frombuffer(data, np.float32).reshape(answer["shape"])


ENDLESS = helper.make_graph(
    [
        node("Identity", ["go_in"], "go_out"),
        node("Conv", ["x_in", "one"], "x_out", kernel_shape=(1, 1)),
    ],
    "body",
    [
        helper.make_tensor_value_info("i", TensorProto.INT64, []),
        helper.make_tensor_value_info("go_in", TensorProto.BOOL, []),
        helper.make_tensor_value_info("x_in", TensorProto.FLOAT, None),
    ],
    [
        helper.make_tensor_value_info("go_out", TensorProto.BOOL, []),
        helper.make_tensor_value_info("x_out", TensorProto.FLOAT, None),
    ],
)
EYE = np.eye(3, dtype=np.float32)[:, :, None, None]


def filled(*sizes: int) -> bytes:
    """A convolution plus a constant of so many values, which ten bytes stand for."""
    return model(
        [
            node("ConstantOfShape", ["sizes"], "huge"),
            node("ReduceSum", ["huge"], "sum", keepdims=0),
            node("Conv", ["picture", "w"], "conv", kernel_shape=(1, 1)),
            node("Add", ["conv", "sum"], "last"),
        ],
        {"sizes": np.array(sizes, np.int64), "w": WEIGHT},
    )


GREEDY = {
    "a loop that never ends": model(
        [
            node("Loop", ["", "go", "picture"], "looped", body=ENDLESS),
            node("Conv", ["looped", "one"], "last", kernel_shape=(1, 1)),
        ],
        {"go": np.array(True), "one": EYE},
    ),
    "2^40 zeros": filled(2**40),
    "2^60 zeros": filled(2**30, 2**30),
    "2^100 zeros": filled(*[2**25] * 4),
    "2 GB of zeros": filled(2**29),
    "scaled up": model(
        [
            node("Resize", ["picture", "", "scales"], "large"),
            node("Conv", ["large", "one"], "last", kernel_shape=(1, 1)),
        ],
        {"scales": np.array([1, 1, 1e4, 1e4], np.float32), "one": EYE},
    ),
    "padded": model(
        [node("Pad", ["picture", "pads"], "last")],
        {"pads": np.array([0, 0, 10**6, 10**6, 0, 0, 10**6, 10**6], np.int64)},
    ),
    "repeated": model(
        [
            node("Conv", ["picture", "w"], "conv"),
            node("Tile", ["conv", "times"], "tiled"),
            node("Conv", ["tiled", "w2"], "last"),
        ],
        {
            "w": WEIGHT,
            "times": np.array([1, 1, 10**5, 10**5], np.int64),
            "w2": np.ones((1, 4, 1, 1), np.float32),
        },
    ),
    "a kernel of a million": model(
        [
            node(
                "AveragePool",
                ["picture"],
                "last",
                kernel_shape=(10**6, 10**6),
                pads=[10**6 - 1] * 4,
            )
        ]
    ),
    "many channels": model(
        [node("Conv", ["picture", "w"], "last")], {"w": np.ones((200_000, 3, 1, 1), np.float32)}
    ),
}


@pytest.mark.parametrize("name", GREEDY)
def test_a_greedy_model_is_one_sentence_and_the_next_one_runs(name, monkeypatch):
    monkeypatch.setattr(backbone_onnx, "RUN_SECONDS", 1.0)
    said = failure(GREEDY[name], "last")
    assert re.search("memory|seconds|computed|values are taken", said), said
    check_words(said)


def failure(data: bytes, layer: str) -> str:
    """The sentence that the app gets, from the file's reading or the layer's computing."""
    try:
        backbone = OnnxBackbone(data, "hostile.onnx")
    except ValueError as error:
        return str(error)
    try:
        with pytest.raises(ValueError) as caught:
            backbone.feature_map(PICTURE, OnnxSettings(layer, "plain"))
        return str(caught.value)
    finally:
        backbone.close()


def check_words(said: str) -> None:
    """One sentence or two, with no path of this machine or of the runtime's builder."""
    assert said.endswith("."), said
    assert len(said) < 300
    for word in ("/", "\\", "\n", ".cc", ".cpp", ".py", ".h:", "onnxruntime", "Error", "Traceback"):
        assert word not in said, said


def crowd(count: int) -> bytes:
    return model([node("Relu", [f"t{i}" if i else "picture"], f"t{i + 1}") for i in range(count)])


def nest(depth: int) -> bytes:
    """Branches in branches, two at each depth."""
    inner = onnx.GraphProto(name="g", node=[node("Relu", ["picture"], "x")])
    for _ in range(depth):
        choice = node("If", ["true"], "x", then_branch=inner, else_branch=inner)
        inner = onnx.GraphProto(name="g", node=[choice])
    return proto(list(inner.node), {"true": np.array(True)}).SerializeToString()


def laughs(depth: int) -> bytes:
    """Functions of which each calls the next ten times over."""
    made = []
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("own", 1)]
    for level in range(depth):
        calls = [
            node(
                f"F{level + 1}" if level + 1 < depth else "Relu",
                ["x"],
                "y" if i == 9 else f"y{i}",
                domain="own" if level + 1 < depth else "",
            )
            for i in range(10)
        ]
        made.append(helper.make_function("own", f"F{level}", ["x"], ["y"], calls, opsets))
    return model([node("F0", ["picture"], "last", domain="own")], functions=made, domains=["own"])


def calls_itself() -> bytes:
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("own", 1)]
    own = helper.make_function(
        "own", "F", ["x"], ["y"], [node("F", ["x"], "y", domain="own")], opsets
    )
    return model([node("F", ["picture"], "last", domain="own")], functions=[own], domains=["own"])


def claims(*sizes: int) -> bytes:
    """A stored tensor that has other sizes than numbers."""
    made = proto([CONV])
    made.graph.initializer.add(name="w", data_type=TensorProto.FLOAT, dims=sizes, raw_data=b"1234")
    return made.SerializeToString()


def sparse(*sizes: int) -> bytes:
    made = proto([CONV])
    values = numpy_helper.from_array(np.ones(1, np.float32), "w")
    indices = numpy_helper.from_array(np.zeros(1, np.int64), "w_indices")
    made.graph.sparse_initializer.add(values=values, indices=indices, dims=sizes)
    return made.SerializeToString()


ODD = {
    "too many operators": (crowd(20_001), "20001 operators; at most 20000"),
    "nested 11 deep": (nest(11), "laid out|operators|read|computed"),
    "nested 2000 deep": (nested((7,) + (1, 5, 6) * 2000, b""), "not an ONNX model"),
    "a billion laughs": (laughs(9), "memory|seconds|operators"),
    "calls itself": (calls_itself(), "read|memory|seconds|process|laid out"),
    "more sizes than numbers": (claims(2**20, 2**20, 1, 1), "read|fit|computed|memory"),
    "negative sizes": (claims(-1, 3, 1, 1), "read|fit|computed"),
    "sparse and huge": (sparse(2**20, 3, 2**10, 2**10), "read|fit|computed|memory|process"),
    "from a domain": (
        model([node("Magic", ["picture"], "y", domain="com.evil")], domains=["com.evil"]),
        "Magic of com.evil is not run here",
    ),
    "of Microsoft's": (
        model(
            [
                node(
                    "EPContext",
                    ["picture"],
                    "y",
                    domain="com.microsoft",
                    ep_cache_context="/etc/passwd",
                    embed_mode=0,
                )
            ],
            domains=["com.microsoft"],
        ),
        "EPContext of com.microsoft is not run here",
    ),
    "unheard of": (model([node("Nonsense", ["picture"], "y")]), "Nonsense is not run here"),
    "of a later format": (
        onnx.ModelProto(
            ir_version=2**40,
            opset_import=[helper.make_opsetid("", 17)],
            graph=graph([node("Relu", ["picture"], "y")]),
        ).SerializeToString(),
        "format 1099511627776",
    ),
    "of no version": (
        onnx.ModelProto(
            ir_version=8, graph=graph([node("Relu", ["picture"], "y")])
        ).SerializeToString(),
        "does not say which version of ONNX's operators",
    ),
    "from the future": (model([node("Relu", ["picture"], "y")], opset=9999), "version 9999"),
    "out of order": (
        model([node("Relu", ["x"], "y"), node("Relu", ["picture"], "x")]),
        "Relu reads x",
    ),
    "a path for a name": (model([node("Relu", ["/etc/passwd"], "y")]), "reads etcpasswd"),
    "nothing": (onnx.ModelProto().SerializeToString(), "empty"),
    "no graph": (onnx.ModelProto(ir_version=8).SerializeToString(), "no operator"),
    "zeros": (bytes(50), "not an ONNX model"),
    "a zip": (b"PK\x03\x04 not a model", "not an ONNX model"),
    "cut off": (onnx_models.two_convolutions()[0][:-300], "not an ONNX model"),
    "the runtime's own format": (b"\x18\0\0\0ORTM" + bytes(100), "not an ONNX model"),
    "dressed as that": (
        onnx.ModelProto(
            producer_name="ORTM" * 9,
            opset_import=[helper.make_opsetid("", 17)],
            graph=graph([node("Nonsense", ["picture"], "y")]),
        ).SerializeToString(),
        "Nonsense is not run here",
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_one_sentence(name, monkeypatch):
    data, wanted = ODD[name]
    if "seconds" in wanted:  # the others are refused at once, however busy the machine is
        monkeypatch.setattr(backbone_onnx, "LOAD_SECONDS", 2.0)
        monkeypatch.setattr(backbone_onnx, "RUN_SECONDS", 4.0)
    said = failure(data, "conv")
    assert re.search(wanted, said), said
    check_words(said)
