"""A server on the loopback that counts who asks it, and the ways of asking that a query may try."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Canary:
    """`url` is the server's address, `hits` the paths that were asked for."""

    def __init__(self, url: str) -> None:
        self.url, self.hits = url, list[str]()


@contextmanager
def canary() -> Iterator[Canary]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            bird.hits.append(self.path)
            self.send_error(404)

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    bird = Canary(f"http://127.0.0.1:{server.server_address[1]}/")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield bird
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


# `@` is the server. Each was tried without a guard; † marks those that reached it from one of the engines.
FORBIDDEN = {
    "plain †": "SELECT * { SERVICE <@> { ?s ?p ?o } }",
    "lower case †": "select * { service <@> { ?s ?p ?o } }",
    "mixed case †": "SELECT * { sErViCe <@> { ?s ?p ?o } }",
    "silent †": "SELECT * { SERVICE SILENT <@> { ?s ?p ?o } }",
    "in OPTIONAL †": "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <@> { ?s ?p ?o } } }",
    "in EXISTS †": "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <@> { ?x ?y ?z } } }",
    "in MINUS †": "SELECT * { ?s ?p ?o MINUS { SERVICE <@> { ?s ?p ?o } } }",
    "in a subquery †": "SELECT * { { SELECT * { SERVICE <@> { ?s ?p ?o } } } }",
    "in ASK †": "ASK { SERVICE <@> { ?s ?p ?o } }",
    "in CONSTRUCT †": "CONSTRUCT { ?s ?p ?o } { SERVICE <@> { ?s ?p ?o } }",
    "in DESCRIBE †": "DESCRIBE ?s { SERVICE <@> { ?s ?p ?o } }",
    "in GRAPH †": "SELECT * { GRAPH ?g { SERVICE <@> { ?s ?p ?o } } }",
    "by variable": "SELECT * { VALUES ?u { <@> } SERVICE ?u { ?s ?p ?o } }",
    "by prefixed name †": "PREFIX ex: <@> SELECT * { SERVICE ex:x { ?s ?p ?o } }",
    "code point †": "SELECT * { \\u0053ERVICE <@> { ?s ?p ?o } }",
    "code points †": "SELECT * { \\u0073\\u0065\\u0072\\u0076\\u0069\\u0063\\u0065 <@> { ?s ?p ?o } }",
    "eight digits †": "SELECT * { \\U00000053ERVICE <@> { ?s ?p ?o } }",
    "four digits after U †": "SELECT * { \\U0053ERVICE <@> { ?s ?p ?o } }",
    "escaped twice": "SELECT * { \\u005Cu0053ERVICE <@> { ?s ?p ?o } }",
    "escaped quote †": "SELECT * { ?s ?p '5\\u0027 SERVICE <@> { ?a ?b ?c } #'\n }",
    "long s †": "SELECT * { \u017fERVICE <@> { ?s ?p ?o } }",
    "i without a dot †": "SELECT * { serv\u0131ce <@> { ?s ?p ?o } }",
    "I with a dot": "SELECT * { SERV\u0130CE <@> { ?s ?p ?o } }",
    "glued to SILENT †": "SELECT * { SERVICESILENT<@>{ ?s ?p ?o } }",
    "glued to an IRI †": "SELECT*{SERVICE<@>{?s ?p ?o}}",
    "glued to a variable": "SELECT * { VALUES ?u { <@> } SERVICE?u{ ?s ?p ?o } }",
    "glued to a name †": "PREFIX ex: <@> SELECT * { SERVICEex:x { ?s ?p ?o } }",
    "glued to a colon †": "PREFIX : <@> SELECT * { service:x { ?s ?p ?o } }",
    "a declared prefix †": "PREFIX service: <urn:x> PREFIX : <@> SELECT * { service:x { ?s ?p ?o } }",
    "another one †": "PREFIX ex: <@> PREFIX SERVICEex: <urn:x> SELECT * { SERVICEex:x # {\n { ?s ?p ?o } }",
    "glued to true": "SELECT * { ?s ?p trueSERVICE<@>{ ?s ?p ?o } }",
    "glued to a prefix of true": "PREFIX true.serviceex: <urn:x> PREFIX ex: <@> "
    "SELECT * { ?s ?p true.serviceex:x { ?s ?p ?o } }",
    "glued to a number": "SELECT * { ?s ?p 1SERVICE<@>{ ?s ?p ?o } }",
    "glued to an exponent": "SELECT * { ?s ?p 1e5SERVICE<@>{ ?s ?p ?o } }",
    "after the second dot †": "PREFIX e: <urn:> SELECT * { ?s ?p e:a.b.SERVICE<@>{ ?x ?y ?z } }",
    "after a comment †": "SELECT * { # nothing\n SERVICE # <urn:x>\n <@> { ?s ?p ?o } }",
    "after a carriage return †": "SELECT * { # x\rSERVICE <@> { ?s ?p ?o } }",
    "comment and string †": "SELECT * { ?s ?p ?o . # x\r'''\n SERVICE <@> { ?a ?b ?c } #'''\n }",
    "less-than and comment †": "SELECT * { ?s ?p ?o FILTER(?o<?b#>\n) SERVICE <@> { ?a ?b ?c } }",
    "less-than and long string †": "SELECT * { ?s ?p ?o FILTER(?o<?b#> '''\n) SERVICE <@> { ?a ?b ?c } #'''\n }",
    "less-than and quote †": "SELECT * { ?s ?p ?o FILTER(?o<?b||?c='>') SERVICE <@> { ?a ?b ?c } FILTER(1='') }",
    "a string that fails": 'SELECT * { VALUES ?x { """ " } SERVICE <@> { ?a ?b ?c } # \\uD800""" } }',
    "hidden by quotes †": "SELECT * { ?s ?p ?o FILTER(?o != '#') SERVICE <@> { ?a ?b ?c } }",
    "LOAD": "LOAD <@>",
    "LOAD after ASK": "ASK { ?s ?p ?o } ; LOAD <@>",
    "LOAD INTO": "LOAD SILENT <@> INTO GRAPH <urn:g>",
    "INSERT DATA": "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "INSERT WHERE": "PREFIX ex: <urn:> INSERT { ?s ?p ?o } WHERE { SERVICE <@> { ?s ?p ?o } }",
    "DELETE": "DELETE WHERE { ?s ?p ?o }",
    "CLEAR": "CLEAR ALL",
    "DROP": "DROP GRAPH <urn:g>",
    "CREATE": "CREATE GRAPH <urn:g>",
    "COPY": "COPY DEFAULT TO <urn:g>",
    "MOVE": "MOVE <urn:g> TO <urn:h>",
    "ADD": "ADD <urn:g> TO <urn:h>",
    "WITH": "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "FROM †": "SELECT * FROM <@> { ?s ?p ?o }",
    "FROM NAMED †": "SELECT * FROM NAMED <@> { GRAPH ?g { ?s ?p ?o } }",
    "from glued †": "SELECT *from<@>{ ?s ?p ?o }",
    "FROM by prefixed name †": "PREFIX ex: <@> SELECT * FROM ex:x { ?s ?p ?o }",
    "FROM by base †": "BASE <@> SELECT * FROM <x> { ?s ?p ?o }",
    "FROM glued to a colon †": "PREFIX : <@> PREFIX from: <urn:x> SELECT * from:x { ?s ?p ?o }",
    "FROM after DESCRIBE *": "PREFIX : <@> PREFIX from: <urn:x> DESCRIBE * from:x { ?s ?p ?o }",
    "ASK glued to FROM": "ASKFROM<@>{ ?s ?p ?o }",
    "FROM a file": "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "FROM in code points †": "SELECT * \\u0046ROM <@> { ?s ?p ?o }",
}

ALLOWED = [
    "SELECT * { ?s ?p 'SERVICE <http://example.org/> { }' }",
    'SELECT * { ?s ?p """\nSERVICE <urn:x> { ?a ?b ?c } LOAD \'\' "\n""" }',
    "SELECT * { ?s ?p 'it\\'s a SERVICE' }",
    "SELECT * { ?s ?p '\\u0022 SERVICE \\u0022' }",
    "# SERVICE <urn:x> { }\nSELECT * { ?s ?p ?o } # LOAD <urn:x>",
    "SELECT * { ?s <http://example.org/SERVICE#LOAD> ?o }",
    "SELECT * { ?s <http://example.org/o'neil#a> 'load SERVICE' }",
    "PREFIX load: <urn:x> SELECT * { ?s load:insert ?o . ?o load:web.service ?x . ?x load:SERVICE 1 }",
    "PREFIX service: <urn:x> SELECT * { GRAPH service:g { ?s service:p ?o } }",
    "PREFIX from: <urn:x> SELECT * { ?s from:p ?o FILTER(?o != from:q) }",
    "PREFIX from: <urn:x> DESCRIBE from:a from:b",
    "SELECT ?service ?load ?from { ?service ?load ?from }",
    "SELECT $insert { $insert a kg:Holding }",
    "SELECT * { _:service ?p _:load.insert }",
    'SELECT * { ?s ?p "x"@service }',
    "SELECT * { ?s ?p ?o FILTER(?o < 5 && ?o > 3) }",
    "SELECT * { ?s ?p ?o FILTER(?o<5&&?o>3) }",
    "SELECT * { ?s kg:holder|kg:client|^kg:holder ?o ; kg:statedIn/kg:form ?f }",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (COUNT(*) > 1) ORDER BY DESC(?n) LIMIT 3 OFFSET 1",
    "BASE <urn:x> SELECT * { <a> <b> <c> }",
    "SELECT * { ?s ?p -1.5e-3, +.5, 1., true, false }",
    "SELECT * { VALUES (?a ?b) { (UNDEF <urn:x>) } ?s !(a|^a) ?o }",
    "SELECT * { ?s ?p ''''a'b''' , '' }",
]
