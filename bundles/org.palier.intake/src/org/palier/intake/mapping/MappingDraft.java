// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.intake.mapping.Mapping.Entry;
import org.palier.intake.mapping.Mapping.ValueRule;
import org.palier.intake.mapping.MappingProposal.Origin;

/**
 * A mapping while a person looks at it and changes it, column by column. Columns that nobody touches stay as they were
 * proposed, patterns and alternatives included. Used by one thread.
 */
public final class MappingDraft {

	/** The certainty of the meaning of a column. */
	public enum Standing {
		/** Nobody need look. */
		SURE,
		/** A person should look. */
		TO_CONFIRM,
		/** A person said so. */
		CHOSEN,
		/** It is not read. */
		LEFT
	}

	/**
	 * A column.
	 *
	 * @param place  from 0
	 * @param header empty when it has none
	 * @param field  what it is; empty when it is not read
	 * @param reason why; empty when a person chose it or it is not read
	 */
	public record Column(int place, String header, String field, Standing standing, Bilingual reason) {
	}

	private final MappingProposal proposal;
	private final List<Entry> entries;
	private final List<ValueRule> values;
	private final Set<String> create;
	private final Set<Integer> touched = new TreeSet<>();
	private String name;
	private boolean changed;

	/** @param proposal what is proposed */
	public MappingDraft(MappingProposal proposal) {
		this.proposal = proposal;
		this.entries = new ArrayList<>(proposal.mapping().entries());
		this.values = new ArrayList<>(proposal.mapping().values());
		this.create = new TreeSet<>(proposal.mapping().create());
		this.name = proposal.origin() == Origin.KEPT ? proposal.title().fr() : "";
	}

	/** The proposal from which this draft began. */
	public MappingProposal proposal() {
		return proposal;
	}

	/** The columns, in their order. */
	public List<Column> columns() {
		Map<Integer, String> fields = new HashMap<>();
		// The entry that reads a column first is preferred to one that has it as a second choice.
		entries.forEach(it -> positions(it).stream().limit(1).forEach(place -> fields.putIfAbsent(place, it.field())));
		entries.forEach(it -> positions(it).forEach(place -> fields.putIfAbsent(place, it.field())));
		Map<Integer, Suggestion> suggested = new HashMap<>();
		proposal.suggestions().forEach(it -> suggested.put(it.column(), it));
		var columns = new ArrayList<Column>();
		for (int i = 0; i < proposal.columns().size(); i++) {
			columns.add(column(i, fields.getOrDefault(i, ""), suggested.get(i)));
		}
		return columns;
	}

	private Column column(int place, String field, @Nullable Suggestion suggested) {
		String header = proposal.columns().get(place);
		if (touched.contains(place)) {
			return new Column(place, header, field, Standing.CHOSEN, Bilingual.EMPTY);
		}
		if (field.isEmpty()) {
			return new Column(place, header, "", Standing.LEFT, Bilingual.EMPTY);
		}
		boolean sure = proposal.origin() != Origin.SUGGESTED || suggested != null && suggested.sure();
		return new Column(place, header, field, sure ? Standing.SURE : Standing.TO_CONFIRM,
				suggested == null ? Bilingual.EMPTY : suggested.reason());
	}

	private List<Integer> positions(Entry entry) {
		try {
			return new ColumnSource(entry.source(), proposal.columns(), Set.of()).positions();
		} catch (PatternSyntaxException none) {
			return List.of();
		}
	}

	/** Says what a column is. @param field as mappings write it; empty for a column that is not to be read */
	public void choose(int place, String field) {
		changed = true;
		touched.add(place);
		entries.removeIf(it -> positions(it).contains(place));
		if (!field.isEmpty()) {
			entries.add(new Entry(field, source(place, field)));
		}
	}

	/** The name of the column, or its place where the name does not survive being written. */
	private String source(int place, String field) {
		String name = ColumnSource.naming(place, proposal.columns());
		try {
			List<Entry> read = Mapping.parse(field + "=" + name).entries();
			boolean found = read.equals(List.of(new Entry(field, name)))
					&& new ColumnSource(name, proposal.columns(), Set.of()).positions().equals(List.of(place));
			return found ? name : "#" + (place + 1);
		} catch (MappingException | PatternSyntaxException unwritable) {
			return "#" + (place + 1);
		}
	}

	/** The value of a field for all rows, as a person said it; empty for none. */
	public String constant(String field) {
		return entries.stream().filter(it -> it.field().equals(field) && positions(it).isEmpty()).map(it -> it.source().strip())
				.filter(it -> it.length() >= 2).map(it -> it.substring(1, it.length() - 1)).findFirst().orElse("");
	}

	/** True when a column gives a field. */
	public boolean isRead(String field) {
		return entries.stream().anyMatch(it -> it.field().equals(field) && !positions(it).isEmpty());
	}

	/** Says a field for all rows. @param value empty for nothing @return false when no mapping can write the value: nothing has changed */
	public boolean constant(String field, String value) {
		String said = value.strip();
		var next = new ArrayList<>(entries);
		next.removeIf(it -> it.field().equals(field) && positions(it).isEmpty());
		if (!said.isEmpty()) {
			next.add(new Entry(field, "'" + said + "'"));
		}
		return takes(new Mapping(next, values, create, proposal.mapping().missing(), proposal.mapping().dates(), proposal.sheet()));
	}

	/** Says what a value means. @param meant empty for nothing @return false when no mapping can write it: nothing has changed */
	public boolean meaning(String field, String written, String meant) {
		var next = new ArrayList<>(values);
		next.removeIf(it -> it.field().equals(field) && NameKey.of(it.written()).equals(NameKey.of(written)));
		next.add(new ValueRule(field, written, meant));
		return takes(new Mapping(entries, next, create, proposal.mapping().missing(), proposal.mapping().dates(), proposal.sheet()));
	}

	/** Takes back what a person said of a value. */
	public void forget(String field, String written) {
		changed |= values.removeIf(it -> it.field().equals(field) && NameKey.of(it.written()).equals(NameKey.of(written)));
	}

	/** The meanings of values that a person said. */
	public List<ValueRule> meanings() {
		return List.copyOf(values);
	}

	/** The name for people; empty for the name of the file. */
	public String name() {
		return name;
	}

	/** Sets the name for people. */
	public void name(String called) {
		changed |= !name.equals(called.strip());
		name = called.strip();
	}

	/** Whether things of a kind are made where a value names none. */
	public boolean creates(String kind) {
		return create.contains(kind);
	}

	/** Things of a kind are made where a value names none, as if it had been proposed: nobody said so, and nothing is lost by leaving. */
	public void assume(String kind) {
		create.add(kind);
	}

	/** Says whether things of a kind are made where a value names none. */
	public void create(String kind, boolean made) {
		changed |= made ? create.add(kind) : create.remove(kind);
	}

	private boolean takes(Mapping next) {
		try {
			if (!Mapping.parse(next.text()).equals(next)) {
				return false;
			}
		} catch (MappingException unwritable) {
			return false;
		}
		entries.clear();
		entries.addAll(next.entries());
		values.clear();
		values.addAll(next.values());
		changed = true;
		return true;
	}

	/** Whether a person changed anything of the proposal. */
	public boolean isChanged() {
		return changed;
	}

	/** The mapping as it is now; for the proposed sheet, where there are several. */
	public Mapping mapping() {
		return new Mapping(entries, values, create, proposal.mapping().missing(), proposal.mapping().dates(),
				proposal.sheets().size() > 1 ? proposal.sheet() : "");
	}
}
