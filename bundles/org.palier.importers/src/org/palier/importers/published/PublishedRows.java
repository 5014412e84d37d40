// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.PublishedFact;

/**
 * The rows of one file of published figures. The columns {@code jurisdiction} and {@code platforms} have ids or names, blank
 * for all. Several platforms are joined by a bar and counted together. The column {@code row} has column=value. The column
 * {@code value} is a percentage (46.9%, 46,9 %) or a fraction from 0 to 1 (0.469). The column {@code about} is yes where the
 * publication says “about”. Rules: missing_indicator, missing_measure, unknown_jurisdiction, unknown_platform, bad_row,
 * bad_share, bad_about.
 */
final class PublishedRows implements RowReader {

	private static final Pattern SHARE = Pattern.compile("(\\d+(?:[.,]\\d+)?)[\\s\\u00a0\\u202f]*(%?)");
	private static final Set<String> YES = Set.of("1", "yes", "y", "oui", "o", "true", "vrai", "about", "environ");
	private static final Set<String> NO = Set.of("", "0", "no", "n", "non", "false", "faux");

	private final DelimitedFile file;
	private final CensusDirectory directory;
	private final Wording words;

	PublishedRows(DelimitedFile file, CensusDirectory directory, Wording words) {
		this.file = file;
		this.directory = directory;
		this.words = words;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		var fact = new PublishedFact(id(row, "indicator"), jurisdiction(row), platforms(row), place(row), id(row, "measure"),
				share(row), about(row), text(row, "source"), new Bilingual(text(row, "remark_fr"), text(row, "remark_en")));
		return new Accepted(row.line(), List.of(fact), List.of());
	}

	private String id(Row row, String column) throws RowRejection {
		String id = CensusIds.of(text(row, column));
		if (id.isEmpty()) {
			throw fault(column, text(row, column), "missing_" + column);
		}
		return id;
	}

	private String jurisdiction(Row row) throws RowRejection {
		String written = text(row, "jurisdiction");
		if (written.isEmpty()) {
			return "";
		}
		// Names are known even of jurisdictions that the study lacks; a figure needs agencies to stand beside.
		return directory.jurisdiction(written).filter(it -> !directory.agencies(it).isEmpty())
				.orElseThrow(() -> fault("jurisdiction", written, "unknown_jurisdiction"));
	}

	private List<String> platforms(Row row) throws RowRejection {
		String written = text(row, "platforms");
		Set<String> platforms = new LinkedHashSet<>();
		for (String each : written.split("\\|")) {
			if (!each.isBlank()) {
				platforms.add(directory.platform(each.strip())
						.orElseThrow(() -> fault("platforms", written, "unknown_platform", each.strip())));
			}
		}
		return List.copyOf(platforms);
	}

	private String place(Row row) throws RowRejection {
		String written = text(row, "row");
		if (!written.isEmpty() && !written.matches("[a-z][a-z0-9_]*=\\S+")) {
			throw fault("row", written, "bad_row");
		}
		return written;
	}

	private double share(Row row) throws RowRejection {
		String written = text(row, "value");
		Matcher share = SHARE.matcher(written);
		if (!share.matches()) {
			throw fault("value", written, "bad_share");
		}
		var number = new BigDecimal(share.group(1).replace(',', '.'));
		double value = (share.group(2).isEmpty() ? number : number.movePointLeft(2)).doubleValue();
		if (value > 1) {
			throw fault("value", written, "bad_share");
		}
		return value;
	}

	private boolean about(Row row) throws RowRejection {
		String written = text(row, "about");
		String key = NameKey.of(written);
		if (!YES.contains(key) && !NO.contains(key)) {
			throw fault("about", written, "bad_about");
		}
		return YES.contains(key);
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
