"""How much memory a large picture takes, measured in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BUDGET = 400 * 1024
"""Kilobytes."""

MAKE = """
import sys
from PIL import Image
image = Image.linear_gradient("L").resize((int(sys.argv[2]), int(sys.argv[3])))
tile = Image.effect_noise((800, 600), 50)
for x in range(0, image.width, 3000):
    for y in range(0, image.height, 2000):
        image.paste(tile, (x, y))
Image.merge("RGB", (image, image, image)).save(
    sys.argv[1], "JPEG", quality=90, progressive=sys.argv[4] == "True", subsampling=sys.argv[5]
)
"""
PREPARE = """
import sys
from pathlib import Path
from pysky_sdk.media import prepare_image

made = prepare_image(Path(sys.argv[1]).read_bytes(), max_bytes=2_000_000)
status = Path("/proc/self/status").read_text().split()
print(made.width, made.height, len(made.data), status[status.index("VmHWM:") + 1])
"""


def run(code: str, *arguments: object) -> list[int]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [int(word) for word in done.stdout.split()]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux to measure")
@pytest.mark.parametrize(
    ("size", "progressive", "subsampling"),
    [
        ((9000, 6700), False, "4:4:4"),
        ((7760, 7760), False, "4:2:0"),
        ((9000, 6700), True, "4:2:2"),
        ((6700, 6700), True, "4:4:4"),  # the largest of this kind that is taken
    ],
)
def test_a_jpeg_of_60_megapixels_stays_under_400_megabytes(
    tmp_path: Path, size: tuple[int, int], subsampling: str, *, progressive: bool
) -> None:
    path = tmp_path / "large.jpg"
    run(MAKE, path, *size, progressive, subsampling)
    width, height, length, peak = run(PREPARE, path)
    assert 2000 < max(width, height) <= 4096
    assert width * size[1] == pytest.approx(height * size[0], rel=0.01)
    assert length <= 2_000_000
    assert peak < BUDGET


DRAW = """
import sys
from PIL import Image
image = Image.linear_gradient("L").resize((10_000, 6000))
if sys.argv[2] == "RGBA":
    image = Image.merge("RGBA", (image, image, image, image))
image.convert(sys.argv[2]).save(sys.argv[1], "PNG", compress_level=1)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux to measure")
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "I;16"])
def test_so_does_a_png_that_is_a_small_file(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "large.png"
    run(DRAW, path, mode)
    width, height, length, peak = run(PREPARE, path)
    assert (width, height) == (4096, 2458)
    assert length <= 2_000_000
    assert peak < BUDGET
