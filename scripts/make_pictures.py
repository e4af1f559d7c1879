"""Pictures of the pages for the documentation, as WebP: ``python scripts/make_pictures.py out docs/pages``.

Needs a build (``out``) and the browser of the page tests. The browser itself writes the WebP: a
screenshot is put on a canvas of an empty page.
"""

from __future__ import annotations

import argparse
import base64
import os
import shutil
from pathlib import Path
from typing import Any, Final

#: Name of the picture, page, address of what it shows, width and height.
PICTURES: Final = (
    ("overview", "maps/overview.html", "lang=zh&t=light", 1440, 900),
    ("line", "maps/overview.html", "lang=en&t=dark&o=rail/chengyu-zhongxian", 1440, 900),
    ("two-years", "maps/overview.html", "lang=zh&t=light&y=2030&c=2015@0.50", 1440, 900),
    ("phone", "maps/overview.html", "lang=en&t=light", 390, 844),
    ("connectivity", "maps/connectivity.html", "lang=en&t=light&from=district/510185", 1440, 900),
)
#: Nobody wants to wait for a picture in a text.
MOST_BYTES: Final = 200_000
_WEBP: Final = """async ([png, quality]) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'),
    { width: image.width, height: image.height });
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}"""


def picture(browser: Any, address: str, width: int, height: int) -> bytes:
    """A page as WebP, less exact where it would be heavier than :data:`MOST_BYTES`."""
    page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page.goto(address)
    page.wait_for_selector("html[data-ready]")
    page.wait_for_timeout(1500)
    shot = base64.b64encode(page.screenshot()).decode()
    page.goto("about:blank")
    for quality in (0.9, 0.82, 0.74, 0.66, 0.5):
        raw = base64.b64decode(page.evaluate(_WEBP, [shot, quality]))
        if len(raw) <= MOST_BYTES:
            break
    page.close()
    return raw


def main() -> None:
    """Every picture, and how heavy it is."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("built", type=Path, help="folder of a build")
    parser.add_argument("pictures", type=Path, help="folder to write the pictures to")
    told = parser.parse_args()
    found = os.environ.get("CORRIDORS_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for name, page, view, width, height in PICTURES:
            address = f"{(told.built / page).resolve().as_uri()}#{view}"
            raw = picture(browser, address, width, height)
            (told.pictures / f"{name}.webp").write_bytes(raw)
            print(f"{name}.webp {len(raw) / 1000:.0f} kB")
        browser.close()


if __name__ == "__main__":
    main()
