"""One tiny Lexicon for each construct and each oddity of the language."""

from __future__ import annotations

from typing import Any

from tests.codegen.making import Document, lexicon, obj

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
FLAG = {"type": "boolean"}
JSON = "application/json"
HELL = (
    'Ends """ in \\ and """" with \x00 \x1b[0m \u202e tabs\t and 日本語 🎉\r\nnew \\N{BULLET} line "quoted"'
)


def ref(target: str) -> Document:
    return {"type": "ref", "ref": target}


def union(*refs: str, closed: bool | None = None) -> Document:
    schema: Document = {"type": "union", "refs": list(refs)}
    return schema if closed is None else {**schema, "closed": closed}


def array(items: Document, **limits: int) -> Document:
    return {"type": "array", "items": items, **limits}


def params(**properties: Any) -> Document:
    schema = {**obj(**properties), "type": "params"}
    schema.pop("nullable", None)
    return schema


def body(schema: Document | None = None, encoding: str = JSON) -> Document:
    return {"encoding": encoding} if schema is None else {"encoding": encoding, "schema": schema}


def query(parameters: Document | None = None, output: Document | None = None, **more: Any) -> Document:
    parts = {"parameters": parameters, "output": output}
    return {"type": "query", **{key: value for key, value in parts.items() if value is not None}, **more}


def procedure(**parts: Any) -> Document:
    return {"type": "procedure", **parts}


def record(key: str, **properties: Any) -> Document:
    return {"type": "record", "key": key, "record": obj(**properties)}


FORMATS = {
    "at-identifier": "alice.test",
    "at-uri": "at://alice.test/com.example.frag.post/3jui7kd54zh2y",
    "cid": "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a",
    "datetime": "2024-01-02T03:04:05.678Z",
    "did": "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    "handle": "alice.test",
    "language": "en-GB",
    "nsid": "com.example.thing",
    "record-key": "self",
    "tid": "3jui7kd54zh2y",
    "uri": "https://example.com/a",
}

VALUES = [
    lexicon(
        "com.example.frag.formats",
        main=obj(**{f"{name}!": {"type": "string", "format": name} for name in FORMATS}),
    ),
    lexicon(
        "com.example.frag.known",
        main=obj(
            plain={"type": "string", "knownValues": ["a", 'it\'s "so"', "#x\n"]},
            formatted={"type": "string", "format": "did", "knownValues": ["did:web:a.example"]},
            few={"type": "string", "enum": ["one", "two"]},
            numbers={"type": "integer", "enum": [1, 2]},
            always={"type": "string", "const": "yes"},
            seven={"type": "integer", "const": 7},
            yes={"type": "boolean", "const": True},
            byref=ref("#kinds"),
            token={"type": "string", "knownValues": ["com.example.frag.known#red"]},
        ),
        kinds={"type": "string", "knownValues": ["x", "y"], "description": "The kinds there are."},
        closed={"type": "string", "enum": ["p", "q"]},
        red={"type": "token", "description": "Red."},
        **{"dark-blue": {"type": "token"}},
    ),
    lexicon(
        "com.example.frag.states",
        main=obj(
            **{
                "need!": TEXT,
                "size!": {"type": "integer", "default": 5},
                "none!?": TEXT,
                "maybe?": NUMBER,
                "mode": {"type": "string", "default": "fast"},
                "on": {"type": "boolean", "default": False},
                "nothing": {"type": "string", "default": ""},
                "plain": TEXT,
            }
        ),
    ),
    lexicon(
        "com.example.frag.limits",
        main=obj(
            text={"type": "string", "minLength": 1, "maxLength": 8, "minGraphemes": 1, "maxGraphemes": 2},
            number={"type": "integer", "minimum": -1, "maximum": 3},
            atleast={"type": "integer", "minimum": 2},
            items=array({"type": "string", "maxLength": 3}, minLength=1, maxLength=2),
            raw={"type": "bytes", "minLength": 1, "maxLength": 2},
            file={"type": "blob", "accept": ["image/*"], "maxSize": 10},
            small={"type": "blob", "maxSize": 10},
        ),
    ),
    lexicon(
        "com.example.frag.kinds",
        main=obj(
            raw={"type": "bytes"},
            link={"type": "cid-link"},
            file={"type": "blob"},
            anything={"type": "unknown"},
            text=ref("#text"),
            number=ref("#number"),
            flag=ref("#flag"),
            bytes=ref("#bytes"),
            linked=ref("#link"),
            blob=ref("#blob"),
            names=ref("#names"),
            other=ref("com.example.frag.arrays#things"),
            self=ref("#main"),
            spelled=ref("com.example.frag.kinds#main"),
            token=ref("#mark"),
        ),
        text={"type": "string", "maxLength": 4},
        number={"type": "integer", "maximum": 9},
        flag={"type": "boolean"},
        bytes={"type": "bytes", "maxLength": 3},
        link={"type": "cid-link"},
        blob={"type": "blob"},
        names=array(TEXT, maxLength=2),
        mark={"type": "token"},
    ),
    lexicon(
        "com.example.frag.arrays",
        things=array(ref("#thing")),
        grid=array(array(NUMBER)),
        inline=array(obj(**{"x!": NUMBER})),
        mixed=array(union("#thing")),
        thing=obj(name=TEXT, grid=ref("#grid"), rows=array(ref("#grid")), points=ref("#inline")),
    ),
    lexicon(
        "com.example.frag.inline",
        main=obj(
            size=obj(**{"width!": NUMBER}, deep=obj(deeper=obj(text=TEXT))),
            list=array(obj(**{"list!": array(array(obj(n=NUMBER)))})),
        ),
        inlineSize=obj(taken=FLAG),
    ),
    lexicon(
        "com.example.frag.unions",
        main=obj(
            open=union("#a", "#b"),
            single=union("#a"),
            closed=union("#a", "#b", closed=True),
            one=union("#a", closed=True),
            empty=union(),
            many=array(union("#a", "com.example.frag.post")),
        ),
        a=obj(**{"n!": NUMBER}),
        b=obj(text=TEXT),
    ),
]

NAMES = [
    lexicon(
        "com.example.frag.names",
        main=obj(
            **dict.fromkeys(("str", "int", "bool", "bytes", "type", "schema", "validate"), TEXT),
            list=array(TEXT),
            dict=NUMBER,
            set=array(NUMBER),
            property=FLAG,
            **dict.fromkeys(("model_dump", "model_fields", "self", "_x", "1abc", "from", "match"), TEXT),
            **{"kebab-name": TEXT, "backgroundRGB": TEXT, "two words": TEXT, "日本": TEXT, "TYPE": TEXT},
            **{"fooBar": NUMBER, "foo_bar": NUMBER, "foo-bar": NUMBER, "to_wire": TEXT, "copy": TEXT},
            **{"class": TEXT, "class_": TEXT, "None": TEXT},
        ),
        **{"none": obj(text=TEXT), "true": obj(), "class": obj(), "names": obj(), "namesDef": obj()},
    ),
    lexicon(
        "com.example.frag.getFoo",
        main=query(output=body(ref("#getFooOutput"))),
        getFooOutput=obj(**{"value!": NUMBER}),
        getFooParams=obj(),
    ),
    lexicon("com.example.frag.mydefs", view=obj(at=ref("#view"), other=ref("com.example.frag.circle"))),
    lexicon("com.example.frag.circle", main=obj(back=ref("com.example.frag.mydefs#view"), text=TEXT)),
    lexicon("my-app.do-it.1st.getThing", main=query(params(**{"a-b!": TEXT}), body(obj(thing=TEXT)))),
    lexicon("my-app.do-it.import", main=record("any", text=TEXT)),
    lexicon("com.example.list.set", main=query(output=body(obj(set=array(TEXT))))),
    lexicon("com.example.list.get", main=procedure(input=body(obj(list=array(TEXT), str=TEXT)))),
    lexicon("com.example.list.list", main=query(params(list=array(TEXT)), body(obj(list=array(TEXT))))),
    lexicon("com.example.list.bytes", main=query(output=body(encoding="*/*"))),
    lexicon("com.example.list.import", main=procedure(input=body(encoding="*/*"))),
    lexicon(
        "social.grain.gallery",
        main=record(
            "tid", title=TEXT, items=array(ref("social.grain.gallery.item")), cover=ref("social.grain.photo")
        ),
    ),
    # Python imports the package `gallery` before a module in it, and `gallery` names the photo.
    lexicon("social.grain.photo", main=obj(shade=ref("social.grain.gallery.str"))),
    lexicon("social.grain.gallery.str", main=obj(n=NUMBER)),
    lexicon("social.grain.gallery.update", main=query(output=body(obj(n=NUMBER)))),
    lexicon("my-app.bare.ping", main={"type": "procedure"}),
    lexicon("social.grain.gallery.item", main=record("tid", **{"gallery!": ref("social.grain.gallery")})),
    lexicon("social.grain.gallery.list", main=query(output=body(obj(n=NUMBER)))),
    lexicon("com.example.both", main=query(output=body(obj(n=NUMBER)))),
    lexicon("com.example.both.inner", main=query(output=body(obj(n=NUMBER)))),
    lexicon("com.myApp.one", main=query(output=body(obj(n=NUMBER)))),
    lexicon("com.my-app.two", main=query(output=body(obj(n=NUMBER)))),
    lexicon("com.example.aB.c", main=obj(n=NUMBER)),
    lexicon("com.example.a.b.c", main=obj(n=NUMBER)),
    lexicon("com.example.frag.twins", main=obj(one=ref("com.example.aB.c"), two=ref("com.example.a.b.c"))),
    {
        "lexicon": 1,
        "id": "com.example.frag.hell",
        "description": HELL,
        "defs": {
            "main": {
                **query(
                    params(text={**TEXT, "description": HELL}), {**body(obj(n=NUMBER)), "description": HELL}
                ),
                "description": HELL,
                "errors": [{"name": "Hell", "description": HELL}],
            },
            "thing": {
                **obj(text={**TEXT, "description": HELL}, bad={**TEXT, "enum": [HELL]}),
                "description": HELL,
            },
            "mark": {"type": "token", "description": HELL},
            "quote": {"type": "string", "description": 'A "quote"'},
            "slash": {"type": "string", "description": "A slash \\"},
            "kinds": {"type": "string", "knownValues": [HELL]},
        },
    },
]

METHODS = [
    lexicon("com.example.frag.post", main=record("tid", **{"text!": TEXT}, tags=array(TEXT))),
    lexicon("com.example.frag.profile", main=record("literal:self", name=TEXT)),
    lexicon("com.example.frag.named", main=record("nsid", name=TEXT)),
    lexicon("com.example.frag.free", main=record("any", name=TEXT)),
    lexicon(
        "com.example.frag.listThings",
        main=query(
            params(
                limit={**NUMBER, "minimum": 1, "maximum": 100, "default": 50}, cursor=TEXT, tags=array(TEXT)
            ),
            body(
                obj(
                    cursor=TEXT, extra=array(TEXT), **{"things!": array(ref("com.example.frag.arrays#thing"))}
                )
            ),
            errors=[{"name": "NoThings", "description": "there are none"}, {"name": "InvalidSwap"}],
        ),
    ),
    lexicon(
        "com.example.frag.listByRef",
        main=procedure(
            input=body(obj(cursor=TEXT)),
            output=body(obj(cursor=TEXT, rows=ref("com.example.frag.arrays#inline"))),
        ),
    ),
    lexicon("com.example.frag.noItems", main=query(params(cursor=TEXT), body(obj(cursor=TEXT, n=NUMBER)))),
    lexicon(
        "com.example.frag.both",
        main=procedure(
            parameters=params(**{"id!": TEXT}, self=TEXT),
            input=body(obj(**{"id!": NUMBER, "swap?": TEXT, "what!": ref("com.example.frag.states")})),
            output=body(ref("com.example.frag.states")),
        ),
    ),
    lexicon("com.example.frag.byRef", main=procedure(input=body(ref("com.example.frag.post")))),
    lexicon("com.example.frag.byObject", main=procedure(input=body(ref("com.example.frag.unions#a")))),
    lexicon(
        "com.example.frag.choose",
        main=procedure(
            input=body(union("com.example.frag.unions#a", "com.example.frag.unions#b")),
            output=body(union("com.example.frag.unions#a", closed=True)),
        ),
    ),
    lexicon(
        "com.example.frag.upload",
        main=procedure(
            parameters=params(name=TEXT), input=body(encoding="image/png"), output=body(encoding=JSON)
        ),
    ),
    lexicon(
        "com.example.frag.clash",
        main=procedure(parameters=params(data=TEXT, contentType=TEXT), input=body(encoding="*/*")),
    ),
    lexicon(
        "com.example.frag.takeAll",
        main=procedure(
            input=body(obj(raw={"type": "bytes"}, token=ref("com.example.frag.kinds#mark"), cursor=TEXT)),
            output=body(obj(cursor=TEXT)),
        ),
    ),
    lexicon("com.example.frag.readAll", main=query(output=body(obj(cursor=TEXT)))),
    lexicon("com.example.frag.anyJson", main=procedure(input=body(encoding=JSON))),
    lexicon("com.example.frag.getText", main=query(output=body(encoding="text/plain"))),
    lexicon("com.example.frag.getNames", main=query(output=body(ref("com.example.frag.kinds#names")))),
    lexicon("com.example.frag.ping", main=procedure()),
    lexicon(
        "com.example.frag.errors",
        main=query(errors=[{"name": "None"}, {"name": "NoThings"}, {"name": "RateLimitExceeded"}]),
    ),
    lexicon(
        "com.example.frag.stream",
        main={
            "type": "subscription",
            "parameters": params(cursor=NUMBER),
            "message": {"schema": union("#tick", "#tock")},
            "errors": [{"name": "FutureCursor"}],
        },
        tick=obj(**{"seq!": NUMBER}),
        tock=obj(text=TEXT),
    ),
    lexicon("com.example.frag.silent", main={"type": "subscription"}),
    lexicon(
        "com.example.frag.allowed",
        main={
            "type": "permission-set",
            "title": "All",
            "title:lang": {"de": "Alles"},
            "permissions": [
                {"type": "permission", "resource": "repo", "collection": ["com.example.frag.post"]}
            ],
        },
    ),
    lexicon(
        "com.example.frag.official",
        main=record(
            "tid",
            **{
                "subject!": ref("com.atproto.repo.strongRef"),
                "author": ref("app.bsky.actor.defs#profileViewBasic"),
                "embed": union("app.bsky.embed.images", "app.bsky.embed.external#main", "#own"),
                "labels": ref("com.atproto.label.defs#labelValue"),
                "prefs": ref("app.bsky.actor.defs#preferences"),
            },
        ),
        own=obj(text=TEXT),
    ),
    lexicon(
        "com.example.frag.nullable",
        main=procedure(input=body(obj(**{"gone?": {"type": "null"}, "late!?": TEXT}))),
    ),
]

PARTS = [
    # Cats stand first; dogs and what is small get modules beside them.
    lexicon(
        "com.example.frag.zoo",
        cat=obj(kittens=array(ref("#cat")), toy=ref("#toy")),
        kennel=obj(dogs=array(ref("#dog")), sign=ref("#sign")),
        dog=obj(bone=ref("#bone"), keeper=ref("com.example.frag.keeper#dogKeeper")),
        bone=obj(size=NUMBER),
        toy=obj(colour=TEXT, parts=array(obj(n=NUMBER))),
        sign={"type": "string", "knownValues": ["beware"]},
        newt=obj(**{"n!": NUMBER}),
        frog=obj(tadpole=ref("#tadpole")),
        tadpole=obj(n=NUMBER),
        kinds=array(ref("#dog")),
        wet={"type": "token"},
    ),
    # In a circle with the dogs, and not with the cats.
    lexicon(
        "com.example.frag.keeper",
        main=obj(name=TEXT),
        dogKeeper=obj(dogs=ref("com.example.frag.zoo#kinds"), best=ref("com.example.frag.zoo#dog")),
        visit=obj(newts=union("com.example.frag.zoo#newt", "com.example.frag.zoo#frog")),
    ),
    lexicon("com.example.frag.zoo.below", main=obj(n=NUMBER)),
    lexicon("com.example.frag.listDogs", main=query(output=body(ref("com.example.frag.zoo#kennel")))),
]

DOCUMENTS = [*VALUES, *NAMES, *METHODS, *PARTS]
