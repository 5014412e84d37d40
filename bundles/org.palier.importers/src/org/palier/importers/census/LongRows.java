// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.core.census.CensusDirectory;
import org.palier.core.census.CensusIds;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.core.imports.CensusFact.PresenceFact;
import org.palier.core.imports.CensusFact;
import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.text.WebAddress;
import org.palier.core.text.Wording;
import org.palier.importers.csv.CellWords;
import org.palier.importers.csv.DelimitedFile;
import org.palier.importers.csv.Row;
import org.palier.importers.csv.RowReader;
import org.palier.importers.csv.RowRejection;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;

/**
 * The rows of one long census. {@code status} is present, absent, not_checked or inaccessible, in either
 * language; {@code usages} are ids of the codebook joined by a bar, blank for not coded, {@code none} for
 * coded and showing none. Rules: missing_agency_id, unknown_agency, missing_platform, unknown_platform,
 * missing_status, unknown_status, bad_address, url_of_other_platform, account_without_presence,
 * unknown_language, bad_date, unknown_usage, usages_without_presence.
 */
final class LongRows implements RowReader {

	private static final Map<String, PresenceStatus> STATUSES = Map.of("present", PresenceStatus.PRESENT,
			"absent", PresenceStatus.ABSENT, "not checked", PresenceStatus.NOT_CHECKED,
			"non verifie", PresenceStatus.NOT_CHECKED, "inaccessible", PresenceStatus.INACCESSIBLE);
	private static final Set<String> NO_USAGE = Set.of("none", "aucun", "aucune", "aucun usage");
	private static final Pattern BAR = Pattern.compile("\\|");

	private final DelimitedFile file;
	private final CensusDirectory directory;
	private final Wording words;

	LongRows(DelimitedFile file, CensusDirectory directory, Wording words) {
		this.file = file;
		this.directory = directory;
		this.words = words;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		String agency = agency(row);
		String platform = platform(row);
		PresenceStatus status = status(row);
		LocalDate checkedOn = CellWords.day("checked_on", text(row, "checked_on"));
		List<String> usages = usages(row, status);
		String language = CellWords.language("lang", text(row, "lang"));
		var facts = new ArrayList<CensusFact>();
		String url = url(row, platform);
		String handle = text(row, "handle");
		facts.add(new PresenceFact(agency, platform, status, checkedOn, text(row, "checked_by"), text(row, "found_on_url"),
				text(row, "note"), usages, usages == null ? "" : text(row, "coder")));
		if (!url.isEmpty() || !handle.isEmpty()) {
			if (status != PresenceStatus.PRESENT) {
				throw fault(url.isEmpty() ? "handle" : "url", url.isEmpty() ? handle : url, "account_without_presence", text(row, "status"));
			}
			facts.add(new AccountFact(agency, platform, handle, url, language, Authenticity.UNKNOWN, null, checkedOn,
					text(row, "checked_by")));
		}
		return new Accepted(row.line(), facts, List.of());
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
		return platform.orElseThrow(() -> fault("platform", written, "unknown_platform"));
	}

	private PresenceStatus status(Row row) throws RowRejection {
		String written = text(row, "status");
		if (written.isEmpty()) {
			throw fault("status", written, "missing_status");
		}
		PresenceStatus status = STATUSES.get(CensusIds.nameKey(written));
		if (status == null) {
			throw fault("status", written, "unknown_status");
		}
		return status;
	}

	private String url(Row row, String platform) throws RowRejection {
		String written = text(row, "url");
		if (written.isEmpty()) {
			return "";
		}
		String url = WebAddress.of(written).orElseThrow(() -> fault("url", written, "bad_address")).url();
		if (!directory.canBeOn(platform, url)) {
			throw fault("url", written, "url_of_other_platform", platform);
		}
		return url;
	}

	private List<String> usages(Row row, PresenceStatus status) throws RowRejection {
		String written = text(row, "usages");
		if (written.isEmpty()) {
			return null;
		}
		if (status != PresenceStatus.PRESENT) {
			throw fault("usages", written, "usages_without_presence", text(row, "status"));
		}
		if (NO_USAGE.contains(CensusIds.nameKey(written))) {
			return List.of();
		}
		Set<String> usages = new LinkedHashSet<>();
		for (String each : BAR.split(written)) {
			String usage = CensusIds.of(each);
			if (!usage.isEmpty() && !directory.hasUsage(usage)) {
				throw fault("usages", written, "unknown_usage", each.strip());
			}
			if (!usage.isEmpty()) {
				usages.add(usage);
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
