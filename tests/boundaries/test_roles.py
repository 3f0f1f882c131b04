"""Reading role names: product side, project side, neither, or a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_planner.boundaries import RoleReader, read_catalogue, shipped_catalogue_text
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side

READER = RoleReader(read_catalogue(shipped_catalogue_text()))

ON_THE_PRODUCT_SIDE = [
    "Product Manager",
    "PRODUCT MANAGER",
    "Senior Product Manager",
    "Product Mgr",
    "Prod. Mgr.",
    "PdM",
    "Product Owner",
    "Senior Product Owner (PO)",
    "PO",
    "PO 2",
    "Prodcut Manager",
    "Product Onwer",
    "Product Owner \u2013 Payments",
    "Technical Product Manager",
    "Group Product Manager",
    "Head of Product",
    "CPO",
    "VP Product",
    "Chief Product Officer",
    "Product Lead",
    "Product",
    "Product Team",
    "AI/Product Team",
    "SA/PO",
    "PO (BER)",
    "Anna Berg (Product Manager)",
    "PM (Product)",
    "Product Manager/Owner",
    "**Product Owner**",
    "Chef de produit",
    "Jefe de producto",
    "Gerente de Produto",
    "Produktmanagerin",
    "Produktmanager*in",
]

ON_THE_PROJECT_SIDE = [
    "Project Manager",
    "Project Mgr",
    "Proj. Manager",
    "Project Manger",
    "Technical Project Manager",
    "IT Project Manager",
    "Project Manager (Vendor)",
    "Project Lead",
    "Programme Manager",
    "Program Manager",
    "PMO",
    "PMO Lead",
    "Project Coordinator",
    "Project Co-ordinator",
    "Delivery Manager",
    "Delivery Lead",
    "Head of Delivery",
    "Scrum Master",
    "Scum Master",
    "SM",
    "Scrum Master / Delivery Lead",
    "Release Train Engineer",
    "RTE",
    "Iteration Manager",
    "PM (Project Manager)",
    "Project Director",
    "Chef de projet",
    "Jefe de Proyecto",
    "Gerente de Projetos",
    "Projektleiter",
    "Projektleiter*in",
    "Projektleitung",
    "Engineering Project Manager",
]

ON_NEITHER_SIDE = [
    "Developer",
    "Dev / DevOps",
    "Tech Lead",
    "Engineering Manager",
    "Product Designer",
    "UX / Product Designer",
    "Product Engineer",
    "Product Marketing Manager",
    "Product Analyst",
    "Project Sponsor",
    "Project Team",
    "Project Engineer",
    "Project Board",
    "Business Owner",
    "Delivery Team",
    "Service Delivery Manager",
    "Bussiness Analytics",
    "Steering Committee",
    "Marketing",
    "Account Manager",
    "Agile Coach",
    "Change Manager",
    "QA",
    "Legal",
    "Customer",
    "???",
    "A",
    "R",
]

NOT_TOLD_BY_THE_NAME = [
    "PM",
    "P.M.",
    "pm",
    "Lead PM",
    "Client PM",
    "PM (RAIN)",
    "Anna (PM)",
    "Dev/PM",
    "TPM",
    "PM/PO",
    "Project Manager / Product Owner",
    "PO / SM",
    "Project Owner",
]


@pytest.mark.parametrize("name", ON_THE_PRODUCT_SIDE)
def test_a_name_of_the_product_side_is_read(name: str) -> None:
    assert READER.read(name).side == PRODUCT


@pytest.mark.parametrize("name", ON_THE_PROJECT_SIDE)
def test_a_name_of_the_project_side_is_read(name: str) -> None:
    assert READER.read(name).side == PROJECT


@pytest.mark.parametrize("name", ON_NEITHER_SIDE)
def test_a_name_of_neither_side_is_nobodys(name: str) -> None:
    assert READER.read(name).side == OTHER


@pytest.mark.parametrize("name", NOT_TOLD_BY_THE_NAME)
def test_a_name_that_could_be_either_is_asked_about(name: str) -> None:
    reading = READER.read(name)
    assert reading.side is None
    assert reading.is_known


def test_an_unknown_name_is_known_to_be_unknown() -> None:
    assert not READER.read("Chief Happiness Officer").is_known


def test_a_bare_pm_comes_with_its_question() -> None:
    assert READER.read("PM").question == "Is this the product manager or the project manager?"


@pytest.mark.parametrize(
    ("names", "side"),
    [
        (["PM", "PdM", "Dev"], PROJECT),
        (["PM", "Product Manager"], PROJECT),
        (["PM", "Project Manager", "QA"], PRODUCT),
        (["PM", "Project Lead"], PRODUCT),
        (["PM", "PO", "Dev"], None),
        (["PM", "Scrum Master"], None),
        (["PM", "Product Manager", "Project Manager"], None),
        (["PM", "Dev"], None),
    ],
)
def test_only_a_sibling_that_says_which_manager_it_is_settles_a_bare_pm(names: list[str], side: Side | None) -> None:
    assert READER.read_all(names)[0].side == side


def test_a_side_of_a_teams_own_is_read_by_its_name() -> None:
    catalogue = read_catalogue('name = "Ours"\nversion = 1\n[sides]\nengineering = "Engineering"')
    assert [role.side for role in RoleReader(catalogue).read_all(["Engineering", "Engineering Team", "Legal"])] == [
        "engineering",
        "engineering",
        OTHER,
    ]


@given(st.text())
def test_any_text_is_read_and_always_alike(name: str) -> None:
    assert READER.read(name) == READER.read(name)


@given(st.sampled_from(ON_THE_PRODUCT_SIDE + ON_THE_PROJECT_SIDE), st.sampled_from(["  {} ", "**{}**", "{}\n", "`{}`"]))
def test_markup_and_space_around_a_name_change_nothing(name: str, frame: str) -> None:
    assert READER.read(frame.format(name)) == READER.read(name)
