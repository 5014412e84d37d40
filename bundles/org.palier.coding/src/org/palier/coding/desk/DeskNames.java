// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/**
 * The names that coders see for accounts and platforms: those of the study. Immutable.
 */
public final class DeskNames {

	/** An account on a platform. */
	private record Account(String platform, String key) {
	}

	private final List<Bilingual> agencies;
	private final Map<String, Bilingual> platforms = new HashMap<>();
	private final Map<Account, List<AccountAgency>> lines = new HashMap<>();

	/** @param attribution by which posts come to the agencies of the view */
	public DeskNames(StudyView study, Collection<AccountAgency> attribution) {
		agencies = study.agencies().stream().map(StudyView.AgencyView::name).toList();
		study.platforms().forEach(it -> platforms.put(it.id(), it.name()));
		attribution.forEach(it -> lines.computeIfAbsent(new Account(it.platform(), it.account()), key -> new ArrayList<>()).add(it));
	}

	/** Name of the agency that wrote a post; empty when it is no agency's, or that of one of several. */
	public Bilingual by(Post post) {
		Instant at = post.createdAt();
		LocalDate day = at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate();
		List<Integer> found = lines.getOrDefault(new Account(post.platform(), AccountKey.ofAuthor(post).text()), List.of()).stream()
				.filter(it -> holds(it, day)).map(AccountAgency::agency).distinct().toList();
		return found.size() == 1 && found.getFirst() >= 0 && found.getFirst() < agencies.size() ? agencies.get(found.getFirst())
				: Bilingual.EMPTY;
	}

	private static boolean holds(AccountAgency line, @Nullable LocalDate day) {
		LocalDate from = line.from();
		LocalDate until = line.until();
		return day == null || (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
	}

	/** Name of a platform; its id where the study has none of it. */
	public Bilingual platform(String id) {
		return platforms.getOrDefault(id, Bilingual.same(id));
	}
}
