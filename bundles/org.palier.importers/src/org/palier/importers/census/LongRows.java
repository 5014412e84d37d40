// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.CellWords;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowFaults;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StatusWords;

/**
 * The rows of one long census. The column {@code status} is a word of {@link StatusWords}. The column {@code usages} has ids
 * or names of the codebook, in either language, joined by a bar, a semicolon or a comma. Blank is not coded; {@code none} is
 * coded without a usage. Rules: missing_agency_id, unknown_agency, missing_platform, unknown_platform, missing_status,
 * unknown_status, bad_address, url_of_other_platform, account_without_presence, unknown_language, bad_date, unknown_step,
 * unknown_usage, usages_without_presence.
 */
final class LongRows implements RowReader {

	private static final Set<String> NO_USAGE = Set.of("none", "aucun", "aucune", "aucun usage");
	/** Own site, platform’s search, site’s search. */
	private static final int NUMBERED = 3;
	private static final Pattern BETWEEN = Pattern.compile("[|;,]");

	private final DelimitedFile file;
	private final CensusDirectory directory;
	private final @Nullable LocalDate asOf;
	private final Wording words;

	LongRows(DelimitedFile file, CensusDirectory directory, @Nullable LocalDate asOf, Wording words) {
		this.file = file;
		this.directory = directory;
		this.asOf = asOf;
		this.words = words;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		if (isUnanswered(row)) {
			return new Accepted(row.line(), List.of(), List.of());
		}
		var faults = new RowFaults();
		String agency = faults.read(() -> agency(row), "");
		String platform = faults.read(() -> platform(row), "");
		// A status that is none hides whether there may be an account and usages: those are not called wrong too.
		PresenceStatus status = faults.read(() -> status(row), PresenceStatus.PRESENT);
		String url = faults.read(() -> url(row, platform), "");
		String handle = text(row, "handle");
		faults.read(() -> ofNobody(row, status), "");
		String language = faults.read(() -> CellWords.language("lang", text(row, "lang")), "");
		@Nullable FindingStep step = faults.read(() -> step(row), null);
		@Nullable LocalDate written = faults.read(() -> CellWords.day("checked_on", text(row, "checked_on")), null);
		@Nullable List<String> usages = faults.read(() -> usages(row, status), null);
		faults.check();
		LocalDate checkedOn = written == null ? asOf : written;
		var facts = new ArrayList<CensusFact>();
		facts.add(new PresenceFact(agency, platform, status, checkedOn, text(row, "checked_by"), text(row, "found_on_url"),
				text(row, "note"), usages, usages == null ? "" : text(row, "coder"), step));
		if (!url.isEmpty() || !handle.isEmpty()) {
			facts.add(new AccountFact(agency, platform, handle, url, language, Authenticity.UNKNOWN, null, checkedOn,
					text(row, "checked_by")));
		}
		return new Accepted(row.line(), facts, List.of());
	}

	/** A row of a list to check that nobody has come to: it says nothing. */
	private boolean isUnanswered(Row row) {
		return !text(row, "step").isEmpty() && text(row, "status").isEmpty() && text(row, "url").isEmpty() && text(row, "handle").isEmpty();
	}

	/** A word of the step, or its number in Yates and Arbour (2013, § 21); null for none. */
	private @Nullable FindingStep step(Row row) throws RowRejection {
		String written = text(row, "step");
		if (written.isEmpty()) {
			return null;
		}
		for (FindingStep step : FindingStep.values()) {
			boolean numbered = step.ordinal() < NUMBERED && written.equals(String.valueOf(step.ordinal() + 1));
			if (step != FindingStep.UNKNOWN && (step.word().equalsIgnoreCase(written) || numbered)) {
				return step;
			}
		}
		throw fault("step", written, "unknown_step");
	}

	/** An account is of somebody who is there. */
	private String ofNobody(Row row, PresenceStatus status) throws RowRejection {
		String column = text(row, "url").isEmpty() ? "handle" : "url";
		if (status != PresenceStatus.PRESENT && !text(row, column).isEmpty()) {
			throw fault(column, text(row, column), "account_without_presence", text(row, "status"));
		}
		return column;
	}

	private String agency(Row row) throws RowRejection {
		String written = text(row, "agency_id");
		if (written.isEmpty()) {
			throw fault("agency_id", written, "missing_agency_id");
		}
		String id = CensusIds.of(written);
		if (!directory.hasAgency(id)) {
			throw fault("agency_id", written, "unknown_agency");
		}
		return id;
	}

	private String platform(Row row) throws RowRejection {
		String written = text(row, "platform");
		if (written.isEmpty()) {
			throw fault("platform", written, "missing_platform");
		}
		Optional<String> platform = directory.platform(written);
		return platform.orElseThrow(() -> fault("platform", written, "unknown_platform", directory.platformNames()));
	}

	private PresenceStatus status(Row row) throws RowRejection {
		String written = text(row, "status");
		if (written.isEmpty()) {
			throw fault("status", written, "missing_status");
		}
		return StatusWords.status(written).orElseThrow(() -> fault("status", written, "unknown_status"));
	}

	private String url(Row row, String platform) throws RowRejection {
		String written = text(row, "url");
		if (written.isEmpty()) {
			return "";
		}
		String url = WebAddress.of(written).orElseThrow(() -> fault("url", written, "bad_address")).url();
		if (!platform.isEmpty() && !directory.canBeOn(platform, url)) {
			throw fault("url", written, "url_of_other_platform", platform);
		}
		return url;
	}

	private @Nullable List<String> usages(Row row, PresenceStatus status) throws RowRejection {
		String written = text(row, "usages");
		if (written.isEmpty()) {
			return null;
		}
		if (status != PresenceStatus.PRESENT) {
			throw fault("usages", written, "usages_without_presence", text(row, "status"));
		}
		if (NO_USAGE.contains(NameKey.of(written))) {
			return List.of();
		}
		// A name may hold what stands between names.
		Optional<String> one = directory.usage(written);
		if (one.isPresent()) {
			return List.of(one.get());
		}
		Set<String> usages = new LinkedHashSet<>();
		for (String each : BETWEEN.split(written)) {
			if (!each.isBlank()) {
				usages.add(directory.usage(each)
						.orElseThrow(() -> fault("usages", written, "unknown_usage", each.strip(), directory.usageNames())));
			}
		}
		return List.copyOf(usages);
	}

	private String text(Row row, String field) {
		return row.text(file.column(field));
	}

	private RowRejection fault(String column, String value, String rule, Object... more) {
		var arguments = new ArrayList<Object>(List.of(value, column));
		arguments.addAll(List.of(more));
		return new RowRejection(column, value, rule, words.text(rule, arguments.toArray()));
	}
}
