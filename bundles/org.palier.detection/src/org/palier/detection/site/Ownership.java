// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.palier.detection.links.LinkClass;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Decides whose account a link leads to, by the signs around it. The first rule of {@code ownership.csv} applies whose
 * required signs are all there and whose excluded signs are all missing. Immutable.
 */
final class Ownership {

	static final Ownership SHIPPED = shipped();

	/** @param linkClass {@link LinkClass#ACCOUNT} for the body’s own @param reason key of the sentence that says why */
	record Verdict(LinkClass linkClass, String reason) {
	}

	private record Rule(Set<Sign> needs, Set<Sign> without, Verdict verdict) {
	}

	private final List<Rule> rules;

	private Ownership(List<Rule> rules) {
		this.rules = rules;
	}

	/** The verdict of the first rule that fits; the last one always does. */
	Verdict judge(Set<Sign> signs) {
		return rules.stream().filter(it -> signs.containsAll(it.needs()) && it.without().stream().noneMatch(signs::contains)).findFirst()
				.orElseThrow().verdict();
	}

	private static Ownership shipped() {
		var rules = new ArrayList<Rule>();
		try (InputStream in = Ownership.class.getResourceAsStream("ownership.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord row : rows) {
				LinkClass is = Arrays.stream(LinkClass.values()).filter(it -> it.id().equals(row.getField("class"))).findFirst().orElseThrow();
				rules.add(new Rule(signs(row.getField("needs")), signs(row.getField("without")), new Verdict(is, row.getField("reason"))));
			}
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return new Ownership(List.copyOf(rules));
	}

	private static Set<Sign> signs(String names) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		Arrays.stream(names.split(" ")).filter(it -> !it.isEmpty()).map(Sign::valueOf).forEach(signs::add);
		return signs;
	}
}
