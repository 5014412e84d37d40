// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.AgencyFact;

/**
 * The rows of one organisation list. The harmonised names become the agency's name, legal and preferred
 * titles its other names. Rules: bad_organisation_id, missing_name, duplicate_organisation. An
 * organisation whose status is not active, or that has an end date, is accepted and left out with a
 * remark. A lead department that the list holds under any of its names becomes the parent; any other
 * (some rows name a minister) is remarked on.
 */
final class OrganisationRows implements RowReader {

	private static final Set<String> ACTIVE = Set.of("", "a", "active", "actif", "actif active");
	private static final String AMBIGUOUS = "";

	private final DelimitedFile file;
	private final CensusDirectory directory;
	private final Wording words;
	private final Map<String, Long> linesByNumber = new HashMap<>();
	private final Map<String, String> agenciesByName = new HashMap<>();
	private final Map<Row, AgencyFact> stated = new LinkedHashMap<>();

	OrganisationRows(DelimitedFile file, CensusDirectory directory, Wording words) {
		this.file = file;
		this.directory = directory;
		this.words = words;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		String written = text(row, "gc_orgID");
		String number = GcIds.number(written)
				.orElseThrow(() -> new RowRejection("gc_orgID", written, "bad_organisation_id", words.text("bad_organisation_id", written)));
		var name = new Bilingual(text(row, "nom_harmonise"), text(row, "harmonized_name"));
		if (name.isEmpty()) {
			throw new RowRejection("harmonized_name", "", "missing_name", words.text("missing_name"));
		}
		Long earlier = linesByNumber.putIfAbsent(number, row.line());
		if (earlier != null) {
			throw new RowRejection("gc_orgID", written, "duplicate_organisation", words.text("duplicate_organisation", number, earlier.toString()));
		}
		String ended = text(row, "end_date_fin");
		if (!ended.isEmpty() || !ACTIVE.contains(NameKey.of(text(row, "status_statut")))) {
			return new Accepted(row.line(), List.of(), List.of(words.text("ended", name)));
		}
		AgencyFact agency = agency(row, number, name);
		stated.put(row, agency);
		Stream.concat(Stream.of(name.fr(), name.en()), agency.otherNames().stream()).map(NameKey::of).filter(it -> !it.isEmpty())
				.forEach(it -> agenciesByName.merge(it, agency.agency(), (one, other) -> one.equals(other) ? one : AMBIGUOUS));
		return new Accepted(row.line(), List.of(agency), List.of());
	}

	private AgencyFact agency(Row row, String number, Bilingual name) {
		Set<String> otherNames = new LinkedHashSet<>();
		for (String column : List.of("legal_title", "appellation_legale", "preferred_name", "nom_prefere")) {
			otherNames.add(text(row, column));
		}
		otherNames.removeAll(List.of("", name.fr(), name.en()));
		return new AgencyFact(GcIds.agency(number), GcIds.JURISDICTION, name,
				new Bilingual(text(row, "abreviation"), text(row, "abbreviation")), List.copyOf(otherNames),
				Map.of(GcIds.SCHEME, number), "", null, "", "", "", false);
	}

	/** The accepted rows again, by line, with parents; known only once all rows are read. */
	Map<Long, Accepted> withParents() {
		var complete = new HashMap<Long, Accepted>();
		stated.forEach((row, agency) -> {
			List<String> leads = Stream.of(text(row, "lead_department"), text(row, "ministere_responsable"))
					.filter(it -> !it.isEmpty()).toList();
			Optional<String> parent = leads.stream().flatMap(it -> named(it).stream()).findFirst();
			var remarks = new ArrayList<Bilingual>();
			if (parent.isEmpty() && !leads.isEmpty()) {
				remarks.add(words.text("unknown_lead", agency.name(), new Bilingual(leads.get(leads.size() - 1), leads.get(0))));
			}
			String other = parent.filter(it -> !it.equals(agency.agency())).orElse("");
			complete.put(row.line(), new Accepted(row.line(), List.of(reportingTo(agency, other)), remarks));
		});
		return complete;
	}

	private Optional<String> named(String name) {
		return Optional.ofNullable(agenciesByName.get(NameKey.of(name))).filter(it -> !it.equals(AMBIGUOUS))
				.or(() -> directory.agencyByName(name).filter(it -> !directory.isUnmatched(it)));
	}

	private static AgencyFact reportingTo(AgencyFact it, String parent) {
		return new AgencyFact(it.agency(), it.jurisdiction(), it.name(), it.acronym(), it.otherNames(), it.externalIds(),
				it.category(), it.size(), it.field(), it.webSite(), parent, it.unmatched());
	}

	private String text(Row row, String column) {
		return row.text(file.column(column));
	}
}
