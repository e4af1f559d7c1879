from __future__ import annotations

import pytest

from geo.errors import AmbiguousError, NotFoundError
from geo.gazetteer import Gazetteer
from geo.place_names import pinyin, short_name


@pytest.fixture(scope="module")
def gazetteer(tables):
    return Gazetteer.from_tables(tables)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("简阳市", "district/510185"),
        ("简阳", "district/510185"),
        ("510185", "district/510185"),
        ("district/510185", "district/510185"),
        ("jianyang", "district/510185"),
        ("Jianyang", "district/510185"),
        ("新津县", "district/510118"),
        ("郫县", "district/510117"),
        ("绵阳", "city/510700"),
        ("重庆", "city/500000"),
        ("成都东部新区", "area/chengdu-dongbu"),
        ("东部新城", "area/chengdu-dongbu"),
        ("成都东", "station/chengdudong"),
        ("简阳站", "station/jianyang"),
        ("lezhi", "district/512022"),
        ("dujiangyan", "district/510181"),
        ("shifang", "district/510682"),
        ("chongqing", "city/500000"),
        ("pidu", "district/510117"),
        ("铜梁", "china/500151"),
        (" 简 阳 ", "district/510185"),
        ("簡陽", "district/510185"),
        ("四川省成都市简阳市", "district/510185"),
        ("四川成都简阳", "district/510185"),
        ("重庆市江津区", "china/500116"),
        ("北京市朝阳区", "china/110105"),
        ("长春朝阳区", "china/220104"),
        ("龙泉", "district/510112"),
    ],
)
def test_every_name_leads_to_its_place(gazetteer, name, id_):
    assert gazetteer.find(name).id == id_


def test_several_places_are_listed(gazetteer):
    with pytest.raises(AmbiguousError) as caught:
        gazetteer.find("高新区")
    assert len(caught.value.choices) >= 3
    assert "绵阳" in str(caught.value)


def test_unknown_name_suggests(gazetteer):
    with pytest.raises(NotFoundError) as caught:
        gazetteer.find("简羊")
    assert "简阳市" in caught.value.suggestions
    with pytest.raises(LookupError):
        gazetteer.find("")


def test_every_district_by_every_name_it_alone_has(gazetteer, tables):
    for row in tables.places[tables.places["kind"] == "district"].itertuples():
        for name in (row.name, short_name(row.name), row.adcode):
            assert gazetteer.find(name).id == row.id


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("简阳市", "简阳"), ("浦东新区", "浦东"), ("滨海新区", "滨海"), ("黄浦区", "黄浦"),
        ("新区", "新区"), ("郫县", "郫县"), ("成都东站", "成都东"),
    ],
)  # fmt: skip
def test_the_everyday_name(full, short):
    assert short_name(full) == short


def test_unplaced_things_stay_without_position(gazetteer):
    place = gazetteer.find("国别合作园区(类)")
    assert place.lon is None
    assert place.note


def test_a_chain_holds_only_what_lies_in_one_another(gazetteer):
    for name in ("成都仁寿", "四川省江津区", "眉山市简阳市"):
        with pytest.raises(NotFoundError):
            gazetteer.find(name)
    with pytest.raises(AmbiguousError):
        gazetteer.find("四川省高新区")


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("长丰", "changfeng"), ("长垣", "changyuan"), ("长治", "changzhi"), ("长子", "zhangzi"), ("长株潭", "changzhutan"),
        ("花都", "huadu"), ("丰都", "fengdu"), ("蜀都大道", "shududadao"), ("朝阳", "chaoyang"), ("朝天", "chaotian"),
        ("漯河", "luohe"), ("曾都", "zengdu"), ("南乐", "nanle"), ("乐清", "yueqing"), ("单县", "shanxian"), ("六合", "luhe"),
        ("六安", "luan"), ("佛坪", "foping"), ("阿勒泰", "aletai"), ("荥经", "yingjing"), ("荥阳", "xingyang"),
        ("筠连", "junlian"), ("什邡", "shifang"), ("重庆", "chongqing"), ("都江堰", "dujiangyan"), ("河长制", "hezhangzhi"),
    ],
)  # fmt: skip
def test_names_are_read_as_the_people_who_live_there_read_them(name, sound):
    assert pinyin(name)[0] == sound
