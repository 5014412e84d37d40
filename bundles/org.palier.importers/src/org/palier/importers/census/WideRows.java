// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.core.census.CensusDirectory;
import org.palier.core.census.CensusIds;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.core.imports.CensusFact.AgencyFact;
import org.palier.core.imports.CensusFact.PresenceFact;
import org.palier.core.imports.CensusFact;
import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.text.Bilingual;
import org.palier.core.text.WebAddress;
import org.palier.core.text.Wording;
import org.palier.importers.csv.CellWords;
import org.palier.importers.csv.Row;
import org.palier.importers.csv.RowReader;
import org.palier.importers.csv.RowRejection;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;

/**
 * The rows of one wide census. Rules: missing_agency_id, bad_agency_id, duplicate_agency_id (the first row
 * of an id counts, right or wrong), missing_name, missing_jurisdiction, other_jurisdiction,
 * unknown_category, bad_number, bad_address, bad_cell, url_of_other_platform; those on parents are
 * {@link Family}'s.
 */
final class WideRows implements RowReader {

	private final WideColumns columns;
	private final CensusDirectory directory;
	private final LocalDate checkedOn;
	private final Wording words;
	private final Map<String, Long> linesById = new HashMap<>();
	private final Family family = new Family();

	WideRows(WideColumns columns, CensusDirectory directory, LocalDate checkedOn, Wording words) {
		this.columns = columns;
		this.directory = directory;
		this.checkedOn = checkedOn;
		this.words = words;
	}

	/** The agencies of the rows read so far that are right in all but, perhaps, their parent. */
	Family family() {
		return family;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		String agency = agency(row);
		var name = new Bilingual(columns.text(row, "name_fr"), columns.text(row, "name_en"));
		if (name.isEmpty()) {
			throw fault("name_fr", "", "missing_name");
		}
		var facts = new ArrayList<CensusFact>();
		String parent = CensusIds.of(columns.text(row, "parent_id"));
		facts.add(new AgencyFact(agency, jurisdiction(row, agency), name,
				new Bilingual(columns.text(row, "acronym_fr"), columns.text(row, "acronym_en")), List.of(), Map.of(), category(row),
				size(row), columns.text(row, "field"), webSite(row), parent, false));
		for (Map.Entry<String, Integer> platform : columns.platforms().entrySet()) {
			cell(agency, platform.getKey(), columns.name(platform.getValue()), row.text(platform.getValue()), facts);
		}
		family.add(row, agency, parent, "parent_id", columns.text(row, "parent_id"));
		return new Accepted(row.line(), facts, List.of());
	}

	private String agency(Row row) throws RowRejection {
		String written = columns.text(row, "agency_id");
		if (written.isEmpty()) {
			throw fault("agency_id", written, "missing_agency_id");
		}
		String id = CensusIds.of(written);
		if (id.isEmpty()) {
			throw fault("agency_id", written, "bad_agency_id");
		}
		Long earlier = linesById.putIfAbsent(id, row.line());
		if (earlier != null) {
			throw fault("agency_id", written, "duplicate_agency_id", earlier.toString());
		}
		return id;
	}

	private String jurisdiction(Row row, String agency) throws RowRejection {
		String written = columns.text(row, "jurisdiction");
		String id = directory.jurisdiction(written).orElse(CensusIds.of(written));
		if (id.isEmpty()) {
			throw fault("jurisdiction", written, "missing_jurisdiction");
		}
		String known = directory.jurisdictionOf(agency).orElse(id);
		if (!known.equals(id)) {
			throw fault("jurisdiction", written, "other_jurisdiction", known);
		}
		return id;
	}

	private String category(Row row) throws RowRejection {
		String written = columns.text(row, "type");
		if (written.isEmpty()) {
			return "";
		}
		Optional<String> category = directory.category(written);
		return category.orElseThrow(() -> fault("type", written, "unknown_category"));
	}

	private Integer size(Row row) throws RowRejection {
		String written = columns.text(row, "size");
		String digits = written.replaceAll("[\\s\\p{Z}]", "");
		if (!digits.matches("\\d{0,9}")) {
			throw fault("size", written, "bad_number");
		}
		return digits.isEmpty() ? null : Integer.valueOf(digits);
	}

	private String webSite(Row row) throws RowRejection {
		String written = columns.text(row, "web_site");
		return written.isEmpty() ? ""
				: WebAddress.of(written).orElseThrow(() -> fault("web_site", written, "bad_address")).url();
	}

	private void cell(String agency, String platform, String column, String written, List<CensusFact> facts) throws RowRejection {
		if (written.isEmpty()) {
			return;
		}
		Optional<Boolean> answer = CellWords.answer(written);
		if (answer.isPresent()) {
			facts.add(check(agency, platform, answer.get() ? PresenceStatus.PRESENT : PresenceStatus.ABSENT, ""));
			return;
		}
		String url = WebAddress.of(written).orElseThrow(() -> fault(column, written, "bad_cell")).url();
		if (!directory.canBeOn(platform, url)) {
			throw fault(column, written, "url_of_other_platform");
		}
		facts.add(check(agency, platform, PresenceStatus.PRESENT, url));
		facts.add(new AccountFact(agency, platform, "", url, "", Authenticity.UNKNOWN, null, checkedOn, ""));
	}

	private PresenceFact check(String agency, String platform, PresenceStatus status, String evidence) {
		return new PresenceFact(agency, platform, status, checkedOn, "", evidence, "", null, "");
	}

	private RowRejection fault(String column, String value, String rule, Object... more) {
		var arguments = new ArrayList<Object>(List.of(value, column));
		arguments.addAll(List.of(more));
		return new RowRejection(column, value, rule, words.text(rule, arguments.toArray()));
	}
}
