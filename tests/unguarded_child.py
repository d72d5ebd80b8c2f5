"""The app's own model process, its refusal of external data planted away."""

from roiviz import backbone_onnx_child, backbone_onnx_file


def main():
    backbone_onnx_file._refuse_what_lies_outside = lambda model: None
    backbone_onnx_child.main()
