// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.study.attribution.AccountAddress;

/** Agencies and accounts of which a row spoke that was not taken: a list that could not be read is no sign that they are gone. */
final class SparedAgencies {

	private final Set<String> words = new HashSet<>();

	SparedAgencies(List<Rejected> rejected) {
		rejected.forEach(row -> row.cells().forEach(it -> words.add(normal(it))));
		rejected.forEach(row -> row.cells().forEach(it -> AccountAddress.of("", "", it).ifPresent(address -> words.add(address.key()))));
	}

	boolean contains(Agency agency) {
		Bilingual name = Bilingual.of(agency.getName());
		return !words.isEmpty() && Stream.concat(Stream.of(agency.getId(), name.fr(), name.en()),
				Stream.concat(agency.getOtherNames().stream(), agency.getExternalIds().stream().map(ExternalId::getValue))).anyMatch(this::speaks);
	}

	boolean contains(AccountAddress address) {
		return words.contains(address.key());
	}

	private boolean speaks(@Nullable String name) {
		return name != null && !name.isBlank() && words.contains(normal(name));
	}

	private static String normal(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}
