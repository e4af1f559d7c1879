"""Words for what neighbours do together; the initials of the places stand before them."""

from __future__ import annotations

from typing import Final

#: What neighbours do together; before it stand their initials.
JOINING: Final = ("一体化", "同城化", "毗邻地区", "两地", "协同发展", "融合发展", "同城发展")
#: Before these only three or more initials are sure to be some.
JOINING_MANY: Final = (
    "文旅", "水铁", "铁水", "公铁", "多式联运", "赤水河", "三地", "三市", "三县", "三州", "三区", "四县", "四州", "四地", "四市", "五市",
    "协同", "革命老区", "毗邻", "国际综合交通枢纽", "环线",
)  # fmt: skip
