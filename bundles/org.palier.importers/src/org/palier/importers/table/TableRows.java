// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.own.DayCells;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.CategoryFact;
import org.palier.intake.imports.CensusFact.JurisdictionFact;
import org.palier.intake.imports.CensusFact.PlatformFact;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.BoundMapping.Qualified;
import org.palier.intake.mapping.MappingException;

/**
 * The rows of one table, read twice: {@link #survey} finds out which rows are one body, {@link #read} states what they say.
 * The only rule that rejects a row is missing_name; any other cell that is wrong is left empty, and told.
 */
final class TableRows implements RowReader {

	/** Where agencies go of which nothing says whose they are. */
	static final String NO_JURISDICTION = "unspecified";

	private final BoundMapping mapping;
	private final Wording words;
	private final Bodies bodies;
	private final TotalRows totals;
	private final KnownValues jurisdictions;
	private final LeftOutCells leftOut = new LeftOutCells();
	private final AgencyCells cells;
	private final PresenceCells presences;
	private final LifeCells lives;
	private final Map<String, AgencyFact> stated = new LinkedHashMap<>();
	private final Map<String, Long> repeated = new LinkedHashMap<>();
	private final List<AgencyFact> parents = new ArrayList<>();
	private long withoutJurisdiction;
	/** The number of these rows that do not name a jurisdiction. */
	private long silent;
	private long joined;

	/** @throws MappingException when the mapping names an own field that the study does not declare */
	TableRows(BoundMapping mapping, CensusDirectory directory, DayCells days, Wording words) throws MappingException {
		this.mapping = mapping;
		this.words = words;
		this.bodies = new Bodies(directory, mapping.mapping().create().contains(CensusFields.PARENT));
		this.totals = new TotalRows(mapping, directory);
		this.jurisdictions = new KnownValues(CensusFields.JURISDICTION, mapping.mapping(), directory::jurisdiction,
				mapping.mapping().create().contains(CensusFields.JURISDICTION));
		this.cells = new AgencyCells(mapping, directory, leftOut, words);
		this.presences = new PresenceCells(mapping, directory, days, leftOut, words);
		this.lives = new LifeCells(mapping, days, leftOut, words);
	}

	/** Takes notice of a row. */
	Accepted survey(Row row) throws RowRejection {
		Body body = body(row);
		if (totals.isBody(row, body)) {
			bodies.add(body);
		}
		cells.survey(row);
		presences.survey(row);
		lives.survey(row);
		return new Accepted(row.line(), List.of(), List.of());
	}

	/** All rows were surveyed: finds out which agencies they are. */
	void settle() {
		totals.settle().forEach(bodies::add);
		bodies.settle().forEach((id, body) -> parents.add(
				new AgencyFact(id, body.jurisdiction(), body.name(), Bilingual.EMPTY, List.of(), Map.of(), "", null, "", "", "", false)));
		jurisdictions.recount();
	}

	/** Whether a line names no body; known once all rows are settled. */
	boolean isNoBody(long line) {
		return totals.isNoBody(line);
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		if (isNoBody(row.line())) {
			return new Accepted(row.line(), List.of(), List.of());
		}
		Body body = body(row);
		String agency = bodies.id(body);
		var facts = new ArrayList<CensusFact>();
		if (body.jurisdiction().equals(NO_JURISDICTION) && !bodies.isKnown(agency)) {
			withoutJurisdiction++;
			// Words that the study does not know are told as such; the others say nothing.
			if (mapping.text(CensusFields.JURISDICTION, row).isBlank()) {
				silent++;
			}
		}
		AgencyFact whole = cells.fact(row, agency, body, parent(row, agency, body), bodies.isOpen(agency));
		AgencyFact earlier = stated.get(agency);
		if (earlier == null) {
			stated.put(agency, whole);
			facts.add(whole);
		} else {
			joined++;
			AgencyFact both = cells.joined(earlier, whole, it -> repeated.merge(it, 1L, Long::sum));
			if (!both.equals(earlier)) {
				stated.put(agency, both);
				facts.add(both);
			}
		}
		lives.fact(row, agency).ifPresent(facts::add);
		facts.addAll(presences.facts(row, agency));
		return new Accepted(row.line(), facts, List.of());
	}

	private Body body(Row row) throws RowRejection {
		Bilingual name = name(row);
		String scheme = "";
		String number = "";
		for (Qualified id : mapping.below(CensusFields.ID)) {
			number = id.source().in(row);
			if (!number.isEmpty()) {
				scheme = id.qualifier();
				break;
			}
		}
		var place = new ArrayList<String>();
		mapping.below(CensusFields.PLACE).forEach(it -> place.add(it.source().in(row)));
		place.add(mapping.text(CensusFields.PLACE, row));
		place.removeIf(String::isEmpty);
		String parent = mapping.text(CensusFields.PARENT, row);
		return new Body(name, scheme, number, String.join(" ", place), names(name, parent) ? "" : parent, jurisdiction(row));
	}

	/** A body that is said to report to itself reports to nobody. */
	private static boolean names(Bilingual name, String parent) {
		return parent.equalsIgnoreCase(name.fr()) || parent.equalsIgnoreCase(name.en());
	}

	private Bilingual name(Row row) throws RowRejection {
		String either = mapping.text(CensusFields.NAME, row);
		String fr = mapping.text(CensusFields.NAME_FR, row);
		String en = mapping.text(CensusFields.NAME_EN, row);
		var name = new Bilingual(fr.isEmpty() ? either : fr, en.isEmpty() ? either : en);
		if (name.isEmpty()) {
			throw new RowRejection(nameColumn(), "", "missing_name", words.text("missing_name"));
		}
		return name;
	}

	private String nameColumn() {
		return List.of(CensusFields.NAME_FR, CensusFields.NAME_EN, CensusFields.NAME).stream().filter(mapping::has).map(mapping::column)
				.findFirst().orElse("");
	}

	private String jurisdiction(Row row) {
		String written = mapping.text(CensusFields.JURISDICTION, row);
		String id = mapping.isConstant(CensusFields.JURISDICTION) ? jurisdictions.stated(written) : jurisdictions.id(written);
		return id.isEmpty() ? NO_JURISDICTION : id;
	}

	private String parent(Row row, String agency, Body body) {
		if (body.parent().isEmpty()) {
			return "";
		}
		Optional<String> parent = bodies.parent(body.parent(), body.jurisdiction());
		if (parent.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.PARENT), body.parent(), words.text("allowed.parent"));
		}
		return parent.filter(it -> !it.equals(agency)).orElse("");
	}

	/** The jurisdictions, categories and platforms that are created first, because agencies and presences refer to them. */
	List<CensusFact> ground() {
		var facts = new ArrayList<CensusFact>();
		jurisdictions.made().forEach((id, name) -> facts.add(new JurisdictionFact(id, name)));
		if (withoutJurisdiction > 0) {
			facts.add(new JurisdictionFact(NO_JURISDICTION, words.text("no_jurisdiction")));
		}
		cells.categories().made().forEach((id, name) -> facts.add(new CategoryFact(id, name)));
		presences.platforms().made().forEach((id, name) -> facts.add(new PlatformFact(id, name)));
		facts.addAll(parents);
		return facts;
	}

	/** Values that the study does not know, and values that were left out, for whoever asks a person what they mean. */
	void tell(RowSink sink) {
		jurisdictions.unknown(mapping.column(CensusFields.JURISDICTION)).forEach(sink::unknown);
		cells.categories().unknown(mapping.column(CensusFields.CATEGORY)).forEach(sink::unknown);
		cells.fields().unknown(mapping.column(CensusFields.FIELD)).forEach(sink::unknown);
		presences.platforms().unknown(mapping.column(CensusFields.PLATFORM)).forEach(sink::unknown);
		presences.usages().unknown().forEach(sink::unknown);
		totals.values(nameColumn(), words).forEach(sink::leftOut);
		leftOut.values().forEach(sink::leftOut);
	}

	/** Sentences on the file for the reader of the report. */
	List<Bilingual> remarks() {
		var remarks = new ArrayList<Bilingual>();
		remarks.add(words.text("bodies", bodies.size(), bodies.known(), bodies.size() - bodies.known()));
		remarks.addAll(totals.remarks(words));
		if (bodies.open() > 0) {
			remarks.add(words.text("open", bodies.open()));
		}
		if (!parents.isEmpty()) {
			remarks.add(words.text("made.parent", parents.size()));
		}
		if (joined > 0) {
			remarks.add(words.text("joined", joined));
		}
		repeated.forEach((field, count) -> remarks.add(words.text("repeated", count, mapping.column(field))));
		if (presences.accounts().shared() > 0) {
			remarks.add(words.text("shared", presences.accounts().shared(), presences.accounts().served()));
		}
		if (silent > 0) {
			remarks.add(words.text("without_jurisdiction", silent, words.text("no_jurisdiction")));
		}
		remarks.addAll(jurisdictions.remarks(mapping.column(CensusFields.JURISDICTION), words));
		cells.categories().read(mapping.column(CensusFields.CATEGORY), cells.knownCategories(), words).ifPresent(remarks::add);
		remarks.addAll(cells.categories().remarks(mapping.column(CensusFields.CATEGORY), words));
		cells.rounded().ifPresent(remarks::add);
		remarks.addAll(cells.fields().remarks(mapping.column(CensusFields.FIELD), words));
		remarks.addAll(presences.remarks());
		remarks.addAll(leftOut.remarks());
		return remarks;
	}
}
