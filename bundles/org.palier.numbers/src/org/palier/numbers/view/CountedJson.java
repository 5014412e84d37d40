// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.FindingStep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the things that numbers count as JSON for scripts: {@code {"of": "cells", "where": {…}}}. A missing condition
 * asks for nothing. Agencies are in groups, each written once for all numbers and named by its filters. The study has
 * the placements of a theory, which are not written again. For one thread.
 */
public final class CountedJson {

	private final AgencyNumbers agencies;
	private final JsonNodeFactory json = JsonNodeFactory.instance;
	private final Map<Set<Integer>, String> names = new LinkedHashMap<>();

	/** @param agencies by whose numbers the filters name agencies */
	public CountedJson(AgencyNumbers agencies) {
		this.agencies = agencies;
	}

	/**
	 * Writes what the numbers of a row count, by column id: a count has its things, a share those of its part and its
	 * whole. Empty where no number says it.
	 */
	public ObjectNode row(Table table, List<Value> row) {
		ObjectNode node = json.objectNode();
		for (int i = 0; i < row.size(); i++) {
			String column = table.columns().get(i).id();
			of(row.get(i)).ifPresent(it -> node.set(column, it));
		}
		return node;
	}

	/** The groups of agencies that filters have named until now, by name. */
	public ObjectNode groups() {
		ObjectNode groups = json.objectNode();
		names.forEach((numbers, name) -> group(numbers, groups.putObject(name)));
		return groups;
	}

	private void group(Set<Integer> numbers, ObjectNode node) {
		ArrayNode ids = node.putArray("ids");
		ArrayNode sharing = json.arrayNode();
		ArrayNode others = json.arrayNode();
		for (int number : new TreeSet<>(numbers)) {
			switch (number) {
			case AccountAgency.UNATTRIBUTED -> others.add("unattributed");
			case AccountAgency.AMBIGUOUS -> others.add("ambiguous");
			case AccountAgency.RELAYED -> others.add("relayed");
			// A group of nobody has no member.
			case AccountAgency.NOBODY -> {
			}
			default -> {
				List<String> of = agencies.of(number);
				if (of.size() == 1) {
					ids.add(of.getFirst());
				} else {
					of.forEach(sharing.addArray()::add);
				}
			}
			}
		}
		if (!sharing.isEmpty()) {
			node.set("sharing", sharing);
		}
		if (!others.isEmpty()) {
			node.set("others", others);
		}
	}

	private Optional<ObjectNode> of(Value value) {
		if (value instanceof Value.Count count) {
			return count.counted().map(this::counted);
		}
		Value.Ratio ratio = value instanceof Value.Share share ? share.ratio() : null;
		ObjectNode node = json.objectNode();
		if (ratio != null) {
			part(node, "part", ratio.part());
			part(node, "whole", ratio.whole());
		}
		return node.isEmpty() ? Optional.empty() : Optional.of(node);
	}

	private void part(ObjectNode node, String name, Value.Count count) {
		count.counted().ifPresent(it -> node.set(name, counted(it).put("number", count.number())));
	}

	private ObjectNode counted(Counted counted) {
		ObjectNode node = json.objectNode();
		switch (counted) {
		case Counted.Cells it -> node.put("of", "cells").set("where", cells(it.cells()));
		case Counted.Agencies it -> {
			node.put("of", "agencies").put("least", it.least());
			if (it.most() != Counted.ANY_NUMBER) {
				node.put("most", it.most());
			}
			node.set("where", cells(it.cells()));
		}
		case Counted.Usages it -> {
			node.put("of", "usages").set("where", cells(it.cells()));
			ObjectNode usages = node.putObject("usages");
			new TreeMap<>(it.usages()).forEach((platform, shown) -> list(usages, platform, shown));
		}
		case Counted.Posts it -> node.put("of", "posts").set("where", posts(it.filter()));
		}
		return node;
	}

	private ObjectNode cells(CellFilter filter) {
		ObjectNode where = json.objectNode();
		text(where, "jurisdiction", filter.jurisdiction());
		if (filter.category().equals(CellFilter.NONE)) {
			where.putNull("category");
		} else {
			text(where, "category", filter.category());
		}
		texts(where, "agencies", filter.agencies());
		if (filter.framed()) {
			where.put("framed", true);
		}
		texts(where, "platforms", filter.platforms());
		texts(where, "status", filter.status().stream().map(CountedJson::id).toList());
		CellFilter.Coding coding = filter.coding();
		if (coding != null) {
			ObjectNode node = where.putObject("coding").put("said", id(coding.said()));
			text(node, "usage", coding.usage());
		}
		CellFilter.Search search = filter.search();
		if (search != null) {
			ObjectNode node = where.putObject("search").put("kind", id(search.kind()));
			@Nullable FindingStep step = search.step();
			text(node, "step", step == null ? "" : id(step));
		}
		return where;
	}

	private ObjectNode posts(PostFilter filter) {
		ObjectNode where = json.objectNode();
		group(where, "agencies", filter.agencies());
		texts(where, "platforms", filter.platforms());
		text(where, "account", filter.account());
		text(where, "period", filter.period());
		text(where, "run", filter.run());
		text(where, "text", filter.text());
		texts(where, "usages", filter.usages());
		texts(where, "codedBy", filter.codedBy().stream().map((CodedBy it) -> id(it)).toList());
		text(where, "contact", filter.contact() == PostFilter.Contact.ANY ? "" : id(filter.contact()));
		group(where, "relayed", filter.relayed());
		if (!filter.places().isEmpty()) {
			ArrayNode places = where.putArray("places");
			filter.places().forEach(it -> list(places.addObject().put("theory", it.theory().id()), "in", it.wanted()));
		}
		if (!filter.own().isEmpty()) {
			ArrayNode own = where.putArray("own");
			filter.own().forEach(
					it -> list(own.addObject().put("field", it.field()).put("none", it.none()), it.others() ? "notIn" : "in", it.values()));
		}
		if (!filter.anyOf().isEmpty()) {
			ArrayNode any = where.putArray("anyOf");
			filter.anyOf().forEach(it -> any.add(posts(it)));
		}
		if (!filter.keys().isEmpty()) {
			ArrayNode keys = where.putArray("posts");
			new TreeSet<>(filter.keys()).forEach(keys::add);
		}
		if (filter.changed()) {
			where.put("changed", true);
		}
		return where;
	}

	private void group(ObjectNode where, String name, Set<Integer> numbers) {
		if (!numbers.isEmpty()) {
			where.put(name, names.computeIfAbsent(numbers, it -> "group-" + (names.size() + 1)));
		}
	}

	private static String id(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static void text(ObjectNode node, String name, String value) {
		if (!value.isEmpty()) {
			node.put(name, value);
		}
	}

	private static void texts(ObjectNode node, String name, Collection<String> values) {
		if (!values.isEmpty()) {
			list(node, name, values);
		}
	}

	private static void list(ObjectNode node, String name, Collection<String> values) {
		new TreeSet<>(values).forEach(node.putArray(name)::add);
	}
}
