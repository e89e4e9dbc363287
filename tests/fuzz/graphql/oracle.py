#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""Compares the hub's GraphQL engine with graphql-core on random documents.

usage: oracle.py DRIVER [--count N] [--seed S]   (needs graphql-core 3.2)
Documents are made from the schema, then sometimes broken; for each, both must agree on: refused or run,
the data (with the order of keys), the paths of errors, and on every "Cannot query field" message.
"""
import argparse, json, os, random, re, subprocess, sys, tempfile

from graphql import (GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLList,
                     GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLUnionType,
                     build_schema, execute, get_named_type, is_composite_type, parse, specified_rules,
                     validate)
from graphql.error import GraphQLError
from graphql.validation import NoUnusedFragmentsRule, NoUnusedVariablesRule

HERE = os.path.dirname(os.path.abspath(__file__))
RULES = [r for r in specified_rules if r not in (NoUnusedFragmentsRule, NoUnusedVariablesRule)]


def oracle_schema(sdl):
    schema = build_schema(sdl)

    def string_only(value):
        if not isinstance(value, str):
            raise GraphQLError('not a string')
        return value

    def int64(value):
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise GraphQLError('not an Int64')
        if isinstance(value, str) and not re.fullmatch(r'-?\d+', value):
            raise GraphQLError('not an Int64')
        return int(value)

    def literal(parser):
        def parse_literal(node, variables=None):
            if node.kind not in ('string_value', 'int_value', 'null_value', 'boolean_value'):
                raise GraphQLError('bad literal')
            from graphql import value_from_ast_untyped
            return parser(value_from_ast_untyped(node, variables))
        return parse_literal

    text, big = schema.type_map['JSONString'], schema.type_map['Int64']
    text.parse_value, text.parse_literal = string_only, literal(string_only)
    text.serialize = lambda v: v if isinstance(v, str) else json.dumps(v, separators=(',', ':'))
    big.parse_value, big.parse_literal, big.serialize = int64, literal(int64), int64
    for type_ in schema.type_map.values():
        if isinstance(type_, (GraphQLInterfaceType, GraphQLUnionType)):
            type_.resolve_type = lambda value, info, t: value['__typename']
    return schema


def resolver(source, info, **args):
    if info.field_name == 'echo':
        return args
    value = source.get(info.field_name)
    if isinstance(value, dict) and '__error' in value:
        raise GraphQLError(value['__error'])
    return value


def oracle(schema, root, request):
    try:
        document = parse(request['query'])
    except GraphQLError as e:
        return {'refused': 'syntax', 'messages': [e.message]}
    errors = validate(schema, document, RULES)
    if errors:
        return {'refused': 'validation', 'messages': [e.message for e in errors]}
    result = execute(schema, document, root, variable_values=request.get('variables') or {},
                     operation_name=request.get('operationName') or None, field_resolver=resolver)
    errors = result.errors or []
    if result.data is None and any(e.path is None for e in errors):
        return {'refused': 'variables', 'messages': [e.message for e in errors]}
    return {'data': result.data, 'paths': sorted(json.dumps(e.path) for e in errors)}


def ours(answer):
    errors = answer.get('errors', [])
    if answer.get('data') is None and any('path' not in e for e in errors):
        return {'refused': True, 'messages': [e['message'] for e in errors]}
    return {'data': answer['data'], 'paths': sorted(json.dumps(e.get('path')) for e in errors)}


def cannot_query(messages):
    found = set()
    for m in messages:
        if m.startswith('Cannot query field'):
            found.add(m.replace("'", '"').split(' Did you mean')[0])
    return found


class Data:
    """A root value that fits the schema, mostly: some nulls where none may be, some errors."""

    def __init__(self, schema, rng):
        self.schema, self.rng = schema, rng

    def of(self, type_, depth):
        rng = self.rng
        if rng.random() < 0.02:
            return {'__error': 'planned'}
        if isinstance(type_, GraphQLNonNull):
            return None if rng.random() < 0.02 else self.of(type_.of_type, depth)
        if depth <= 0 and is_composite_type(get_named_type(type_)) or rng.random() < 0.08:
            return None
        if isinstance(type_, GraphQLList):
            return [self.item(type_.of_type, depth) for _ in range(rng.randrange(4))]
        if isinstance(type_, (GraphQLInterfaceType, GraphQLUnionType)):
            type_ = rng.choice(self.schema.get_possible_types(type_))
        if isinstance(type_, GraphQLObjectType):
            value = {n: self.of(f.type, depth - 1) for n, f in type_.fields.items()}
            value['__typename'] = type_.name
            return value
        if isinstance(type_, GraphQLEnumType):
            return rng.choice(list(type_.values) + (['MAUVE'] if rng.random() < 0.05 else []))
        return {'Int': rng.choice([0, 7, -3, 2**31 - 1, 2**31, 2.0, 2.5, True]),
                'Int64': rng.choice([0, 2**40, -5]),
                'Float': rng.choice([0.5, 3, -1e10]),
                'String': rng.choice(['', 'héllo', 'a"b\\c\n', 5, True]),
                'ID': rng.choice(['x', 12, 'UTox']),
                'Boolean': rng.choice([True, False, 1]),
                'JSON': rng.choice([{'b': 1, 'a': [None, 2.5]}, 'text', 3]),
                'JSONString': rng.choice(['{}', {'k': [1]}])}[type_.name]

    def item(self, type_, depth):
        value = self.of(type_, depth)
        return None if isinstance(value, dict) and '__error' in value else value


class Writer:
    """Random documents."""

    def __init__(self, schema, rng):
        self.schema, self.rng = schema, rng

    def request(self):
        self.variables, self.given, self.fragments, self.pending = {}, {}, {}, []
        self.budget = 60
        kind = 'mutation' if self.rng.random() < 0.1 else 'query'
        root = self.schema.mutation_type if kind == 'mutation' else self.schema.query_type
        body = self.selection(root, 4)
        while self.pending:
            name, type_ = self.pending.pop()
            self.fragments[name] = (type_, self.selection(type_, 2))
        definitions = ', '.join(f'${n}: {t}' + (f' = {d}' if d else '')
                                for n, (t, d) in self.variables.items())
        name = self.rng.choice(['', 'Op', 'Op'])
        text = f'{kind} {name} {"(" + definitions + ")" if definitions else ""} {body}'
        if not name and not definitions and kind == 'query' and self.rng.random() < 0.5:
            text = body
        for n, (t, b) in self.fragments.items():
            text += f' fragment {n} on {t} {b}'
        if self.rng.random() < 0.15:
            self.given['undeclared'] = {'x': [1]}
        if self.rng.random() < 0.35:
            text = self.broken(text)
        return {'query': text, 'variables': self.given,
                'operationName': self.rng.choice(['', name])}

    def broken(self, text):
        rng = self.rng
        tokens = re.findall(r'\w+|"[^"]*"|\.\.\.|\s+|.', text)
        for _ in range(rng.choice([1, 1, 2])):
            i = rng.randrange(len(tokens))
            what = rng.randrange(4)
            if what == 0:
                tokens.pop(i)
            elif what == 1:
                tokens[i] = rng.choice(['name', 'size', 'bogus', '1', '$v0', '{', ')', '"s"', 'Box',
                                        'null', '[', '@skip', 'RED', '!', '1.5', '...'])
            elif what == 2:
                tokens[i] = rng.choice(tokens)
            else:
                tokens.insert(i, tokens[rng.randrange(len(tokens))])
            if not tokens:
                tokens = ['{']
        return ''.join(tokens)

    def directive(self):
        rng = self.rng
        if rng.random() > 0.12:
            return ''
        name = rng.choice(['skip', 'include'])
        if rng.random() < 0.5:
            return f' @{name}(if: {rng.choice(["true", "false"])})'
        return f' @{name}(if: {self.variable(self.schema.type_map["Boolean"], True)})'

    def selection(self, type_, depth):
        rng = self.rng
        parts = []
        fields = list(getattr(type_, 'fields', {}).items())
        for _ in range(rng.randint(1, 4)):
            self.budget -= 1
            pick = rng.random()
            if pick < 0.06 or not fields and pick < 0.3:
                parts.append('__typename')
            elif pick < 0.2 or not fields:
                target = self.related(type_)
                if rng.random() < 0.5 and len(self.fragments) + len(self.pending) < 4:
                    name = f'F{len(self.fragments) + len(self.pending)}'
                    if name not in self.fragments and all(p[0] != name for p in self.pending):
                        self.pending.append((name, target))
                        parts.append(f'...{name}{self.directive()}')
                        continue
                condition = '' if target is type_ and rng.random() < 0.3 else f'on {target} '
                parts.append(f'... {condition}{self.directive()} {self.selection(target, depth - 1)}')
            else:
                name, field = rng.choice(fields)
                named = get_named_type(field.type)
                if is_composite_type(named) and (depth <= 0 or self.budget < 0):
                    parts.append('__typename')
                    continue
                alias = rng.choice(['a', 'b', 'name', 'id']) + ': ' if rng.random() < 0.15 else ''
                body = ' ' + self.selection(named, depth - 1) if is_composite_type(named) else ''
                parts.append(f'{alias}{name}{self.arguments(field.args)}{self.directive()}{body}')
        return '{ ' + rng.choice([' ', ', ', '\n']).join(parts) + ' }'

    def related(self, type_):
        rng = self.rng
        if rng.random() < 0.1:
            return self.schema.type_map[rng.choice(['Box', 'Ball', 'Node', 'Thing', 'Any', 'Sized'])]
        if isinstance(type_, (GraphQLInterfaceType, GraphQLUnionType)):
            return rng.choice([type_] + list(self.schema.get_possible_types(type_)))
        return type_

    def arguments(self, definitions):
        chosen = [(n, a) for n, a in definitions.items()
                  if isinstance(a.type, GraphQLNonNull) or self.rng.random() < 0.25]
        if not chosen:
            return ''
        return '(' + ', '.join(f'{n}: {self.value(a.type, 3)}' for n, a in chosen) + ')'

    def variable(self, type_, required=False):
        rng = self.rng
        name = f'v{len(self.variables)}'
        text = str(type_) + ('!' if required and rng.random() < 0.8 else '')
        if text.endswith('!') and rng.random() < 0.3:
            text = text[:-1]
        default = self.value(type_, 2, False) if rng.random() < 0.25 else None
        self.variables[name] = (text, default)
        if rng.random() < 0.8:
            self.given[name] = self.input(type_, 3)
        return '$' + name

    def value(self, type_, depth, variables=True):
        rng = self.rng
        if variables and rng.random() < 0.25:
            return self.variable(type_)
        if isinstance(type_, GraphQLNonNull):
            return self.value(type_.of_type, depth, variables)
        if rng.random() < 0.06:
            return rng.choice(['null', '"x"', '1', '{}', '[]', 'RED', 'true', '2.0'])
        if isinstance(type_, GraphQLList):
            if rng.random() < 0.25:
                return self.value(type_.of_type, depth, variables)
            return '[' + ', '.join(self.value(type_.of_type, depth - 1, variables)
                                   for _ in range(rng.randrange(3))) + ']'
        if isinstance(type_, GraphQLInputObjectType):
            fields = [(n, f) for n, f in type_.fields.items()
                      if isinstance(f.type, GraphQLNonNull) and rng.random() < 0.9
                      or depth > 0 and rng.random() < 0.3]
            return '{' + ', '.join(f'{n}: {self.value(f.type, depth - 1, variables)}'
                                   for n, f in fields) + '}'
        return {'Int': rng.choice(['0', '-7', '2147483648', '42']),
                'Int64': rng.choice(['0', '99999999999', '"12"']),
                'Float': rng.choice(['1', '2.5', '-1e3']),
                'String': rng.choice(['""', '"a\\n\\u00e9"', '"""\n  block\n    text\n  """']),
                'ID': rng.choice(['"x"', '12']),
                'Boolean': rng.choice(['true', 'false']),
                'Color': rng.choice(['RED', 'GREEN', 'MAUVE']),
                'JSON': rng.choice(['{a: [1, {b: null}], c: "x"}', '1', '[RED]']),
                'JSONString': rng.choice(['"{}"', '5'])}[type_.name]

    def input(self, type_, depth):
        rng = self.rng
        if isinstance(type_, GraphQLNonNull):
            return self.input(type_.of_type, depth)
        if rng.random() < 0.08:
            return rng.choice([None, 'x', 1, {}, [], True, 2.0, 2.5])
        if isinstance(type_, GraphQLList):
            if rng.random() < 0.25:
                return self.input(type_.of_type, depth)
            return [self.input(type_.of_type, depth - 1) for _ in range(rng.randrange(3))]
        if isinstance(type_, GraphQLInputObjectType):
            return {n: self.input(f.type, depth - 1) for n, f in type_.fields.items()
                    if isinstance(f.type, GraphQLNonNull) or depth > 0 and rng.random() < 0.3}
        return {'Int': rng.choice([0, -7, 2**31, 42]), 'Int64': rng.choice([0, 2**40, '12']),
                'Float': rng.choice([1, 2.5]), 'String': 'text', 'ID': rng.choice(['x', 12]),
                'Boolean': rng.choice([True, False]), 'Color': rng.choice(['RED', 'GREEN', 'MAUVE']),
                'JSON': {'a': [1]}, 'JSONString': '{}'}[type_.name]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('driver')
    arguments.add_argument('--count', type=int, default=3000)
    arguments.add_argument('--seed', type=int, default=1)
    options = arguments.parse_args()
    rng = random.Random(options.seed)
    path = os.path.join(HERE, 'schema.graphql')
    with open(path, encoding='utf-8') as file:
        schema = oracle_schema(file.read())
    differences, kinds = 0, {}
    per_root = 500
    for start in range(0, options.count, per_root):
        root = Data(schema, rng).of(schema.query_type, 5)
        while root is None or '__error' in root:
            root = Data(schema, rng).of(schema.query_type, 5)
        with tempfile.NamedTemporaryFile('w', suffix='.json') as file:
            json.dump(root, file)
            file.flush()
            driver = subprocess.Popen([options.driver, path, file.name], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, encoding='utf-8')
            for _ in range(min(per_root, options.count - start)):
                request = Writer(schema, rng).request()
                driver.stdin.write(json.dumps(request) + '\n')
                driver.stdin.flush()
                line = driver.stdout.readline()
                if not line:
                    sys.exit(f'the driver died on {json.dumps(request)}')
                mine, theirs = ours(json.loads(line)), oracle(schema, root, request)
                kind = theirs.get('refused', 'errors' if theirs.get('paths') else 'data')
                kinds[kind] = kinds.get(kind, 0) + 1
                same = ('refused' in mine) == ('refused' in theirs)
                if same and 'refused' in mine:
                    same = (kind != 'validation' or len(theirs['messages']) > 3
                            or cannot_query(mine['messages']) == cannot_query(theirs['messages']))
                elif same:
                    same = (json.dumps(mine['data']) == json.dumps(theirs['data'])
                            or mine['data'] == theirs['data']) and mine['paths'] == theirs['paths']
                if not same:
                    differences += 1
                    if differences <= 5:
                        print('REQUEST', json.dumps(request), '\n  OURS  ', json.dumps(mine),
                              '\n  ORACLE', json.dumps(theirs))
            driver.stdin.close()
            if driver.wait(10) != 0:
                sys.exit('the driver failed at its end')
    print(f'{options.count} documents, seed {options.seed}: {differences} differences; {kinds}')
    sys.exit(1 if differences else 0)


if __name__ == '__main__':
    main()
