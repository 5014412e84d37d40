// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.CellWords;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.MentionFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;

/**
 * The rows of one account list. Rules: missing_platform, unknown_platform, missing_department, unknown_language (blank is
 * unknown, and allowed), bad_address. An address without a scheme or with a stray space is repaired. An address whose host
 * is another platform's stays under the platform that the list states, with a remark. The Government's own counts count it
 * there, and only the publisher knows which of the two is wrong. A joint department's account is filed once, under the first
 * of the two; the second is present with the address as evidence.
 */
final class AccountRows implements RowReader {

	private record Cell(String agency, String platform) {
	}

	private final DelimitedFile file;
	private final CensusDirectory directory;
	private final @Nullable LocalDate checkedOn;
	private final String source;
	private final Wording words;
	private final Departments departments;
	private final DepartmentRemarks departmentRemarks;
	private final Set<Cell> mentioned = new HashSet<>();
	private final Set<String> platforms = new LinkedHashSet<>();
	private final Set<String> made = new HashSet<>();

	AccountRows(DelimitedFile file, CensusDirectory directory, @Nullable LocalDate checkedOn, String source, Wording words) {
		this.file = file;
		this.directory = directory;
		this.checkedOn = checkedOn;
		this.source = source;
		this.words = words;
		this.departments = new Departments(directory);
		this.departmentRemarks = new DepartmentRemarks(directory, words);
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		String platform = platform(row);
		String name = text(row, "Department");
		if (name.isEmpty()) {
			throw fault("Department", "", "missing_department");
		}
		String number = GcIds.number(text(row, "gc_orgID")).orElse("");
		String language = CellWords.language("Language", text(row, "Language"));
		Department department = departments.of(name, number, language);
		mention(department, platform);
		var remarks = new ArrayList<Bilingual>();
		String url = url(row, platform, remarks);

		var facts = new ArrayList<CensusFact>();
		department.made().stream().filter(it -> !directory.hasAgency(it.agency()) && made.add(it.agency())).forEach(facts::add);
		facts.add(new AccountFact(department.holder(), platform, text(row, "Account"), url, language, Authenticity.OFFICIAL, null,
				checkedOn, ""));
		if (!department.partner().isEmpty()) {
			facts.add(presence(department.partner(), platform, PresenceStatus.PRESENT, url));
		}
		departmentRemarks.count(name, number, department);
		return new Accepted(row.line(), facts, remarks);
	}

	/** A rejected row still speaks of its cells: they are not to be called absent. */
	private void mention(Department department, String platform) {
		mentioned.add(new Cell(department.holder(), platform));
		mentioned.add(new Cell(department.partner(), platform));
		platforms.add(platform);
	}

	private String platform(Row row) throws RowRejection {
		String written = text(row, "Platform");
		if (written.isEmpty()) {
			throw fault("Platform", "", "missing_platform");
		}
		Optional<String> platform = directory.platform(written);
		return platform.orElseThrow(() -> fault("Platform", written, "unknown_platform"));
	}

	private String url(Row row, String platform, List<Bilingual> remarks) throws RowRejection {
		String written = text(row, "URL");
		String url = WebAddress.of(written).orElseThrow(() -> fault("URL", written, "bad_address")).url();
		if (!url.equals(written)) {
			remarks.add(words.text("address_repaired", Long.toString(row.line()), written, url));
		}
		if (!directory.canBeOn(platform, url)) {
			remarks.add(words.text("address_of_other_platform", Long.toString(row.line()), url, text(row, "Platform")));
		}
		return url;
	}

	/**
	 * Facts that organisations are absent: one for each organisation of the jurisdiction and each platform of the list
	 * without a row. Unmatched agencies, known from accounts only, get none.
	 */
	List<CensusFact> absences() {
		var absences = new ArrayList<CensusFact>();
		mentioned.stream().filter(it -> directory.hasAgency(it.agency())).map(it -> new MentionFact(it.agency(), it.platform()))
				.forEach(absences::add);
		for (String agency : directory.agencies(GcIds.JURISDICTION)) {
			for (String platform : directory.platforms()) {
				if (platforms.contains(platform) && !directory.isUnmatched(agency) && !mentioned.contains(new Cell(agency, platform))) {
					absences.add(presence(agency, platform, PresenceStatus.ABSENT, source));
				}
			}
		}
		return absences;
	}

	/** Remarks on the departments, for the reader of the report. */
	List<Bilingual> remarks() {
		return departmentRemarks.all();
	}

	private PresenceFact presence(String agency, String platform, PresenceStatus status, String evidence) {
		return new PresenceFact(agency, platform, status, checkedOn, "", evidence, "", null, "");
	}

	private String text(Row row, String column) {
		return row.text(file.column(column));
	}

	private RowRejection fault(String column, String value, String rule) {
		return new RowRejection(column, value, rule, words.text(rule, value));
	}
}
