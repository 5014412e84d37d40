// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.intake.imports.CensusDirectory;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StatusWords;

/**
 * The content of a cell in a platform's column: a status, or accounts by their addresses or handles, or parts that are
 * neither.
 *
 * @param status null when the cell gives accounts or nothing
 * @param accounts addresses and handles, several in one cell
 * @param wrong parts that are neither a status nor an account
 * @param foreign addresses of another platform
 */
record PresenceCell(@Nullable PresenceStatus status, List<CellAccount> accounts, List<String> wrong, List<String> foreign) {

	/** An account. @param handle without @; empty when only the address is known @param url empty when only the handle is known */
	record CellAccount(String handle, String url) {
	}

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;|]+");
	private static final Pattern HANDLE = Pattern.compile("@?([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,120}(?:@[\\p{L}\\p{N}.-]+)?)");
	private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,4}");
	private static final Set<String> PRESENT = Set.of("✓", "✔", "☑", "√", "•", "●");
	private static final Set<String> PRESENT_WORDS = Set.of("actif", "active", "existe", "has account");
	private static final Set<String> ABSENT_WORDS = Set.of("aucun", "aucune", "none", "inexistant", "sans compte", "no account",
			"pas de compte");

	/** A cell that shows a page by what it says the page is for. */
	static final PresenceCell THERE = new PresenceCell(PresenceStatus.PRESENT, List.of(), List.of(), List.of());
	private static final PresenceCell NOTHING = new PresenceCell(null, List.of(), List.of(), List.of());

	/** Reads a cell; blank and ? say nothing. */
	static PresenceCell of(String written, String platform, CensusDirectory directory) {
		Optional<PresenceStatus> status = status(written);
		if (status.isPresent()) {
			return status.get() == PresenceStatus.NOT_CHECKED ? NOTHING : new PresenceCell(status.get(), List.of(), List.of(), List.of());
		}
		var accounts = new ArrayList<CellAccount>();
		var wrong = new ArrayList<String>();
		var foreign = new ArrayList<String>();
		String[] parts = BETWEEN.split(written.strip());
		for (String part : parts) {
			Optional<WebAddress> address = WebAddress.of(part);
			boolean spelled = address.isPresent() && (part.contains("/") || directory.platformOfUrl(part).isPresent());
			if (spelled && canBeOn(platform, address.get().url(), directory)) {
				accounts.add(new CellAccount("", address.get().url()));
			} else if (spelled) {
				foreign.add(part);
			} else if (HANDLE.matcher(part).matches() && !FEW_DIGITS.matcher(part).matches() && (parts.length == 1 || part.startsWith("@"))) {
				accounts.add(new CellAccount(part.startsWith("@") ? part.substring(1) : part, ""));
			} else {
				wrong.add(part);
			}
		}
		// Words beside an address are a comment.
		boolean said = wrong.isEmpty() || !accounts.isEmpty() || !foreign.isEmpty();
		return new PresenceCell(null, accounts, said ? List.of() : List.of(written), foreign);
	}

	/** A platform that the import makes has no hosts yet. */
	private static boolean canBeOn(String platform, String url, CensusDirectory directory) {
		return directory.canBeOn(platform, url) || !directory.platforms().contains(platform) && directory.platformOfUrl(url).isEmpty();
	}

	/** The status that a word means. */
	static Optional<PresenceStatus> status(String written) {
		if (StatusWords.isAmbiguous(written) || ABSENT_WORDS.contains(NameKey.of(written))) {
			return Optional.of(PresenceStatus.ABSENT);
		}
		if (PRESENT.contains(written.strip()) || PRESENT_WORDS.contains(NameKey.of(written))) {
			return Optional.of(PresenceStatus.PRESENT);
		}
		return StatusWords.status(written);
	}
}
