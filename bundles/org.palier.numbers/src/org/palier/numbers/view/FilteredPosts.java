// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.model.Agency;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.SharingAgencies;
import org.palier.study.filter.StudyFilter;

/**
 * The posts of the selected part of a study. A selection of agencies has the posts that they wrote and the posts of
 * others that relay them. A post of an account that several agencies share is in it when one of these agencies is. On
 * the thread of the study.
 *
 * @param study       of the posts
 * @param attribution by which posts come to its agencies
 * @param filter      the part
 */
public record FilteredPosts(Study study, Attribution attribution, StudyFilter filter) {

	/** Those of a corpus. @param corpus with all posts of the study @throws CorpusException when it cannot be read */
	public CorpusView of(CorpusView corpus) throws CorpusException {
		return part().of(corpus);
	}

	/** Which they are, for any thread. */
	public SelectedPosts part() {
		return filter.isOfAllPosts() ? SelectedPosts.ALL
				: new SelectedPosts(wanted(), filter.ofPosts(), filter.official(), attribution.lines(), attribution.accounts());
	}

	private PostFilter wanted() {
		PostFilter wanted = PostFilter.ALL.withPeriod(filter.period())
				.withLanguages(filter.languages().isAll() ? Set.of() : filter.languages().ids())
				.withCodedBy(filter.codedBy());
		if (!filter.platforms().isAll()) {
			wanted = wanted.withPlatforms(filter.platforms().of(study.getPlatforms().stream().map(Platform::getId).toList()));
		}
		Set<Integer> agencies = agencies();
		return switch (filter.author()) {
		case ANYBODY -> filter.isOfAllAgencies() ? wanted
				: wanted.withAnyOf(List.of(PostFilter.ALL.withAgencies(agencies), relaying(agencies)));
		case AGENCY -> wanted.withAgencies(agencies);
		case OTHER -> filter.isOfAllAgencies()
				? wanted.withAgencies(Set.of(AccountAgency.UNATTRIBUTED, AccountAgency.AMBIGUOUS, AccountAgency.RELAYED))
				: wanted.withAnyOf(List.of(relaying(agencies)));
		};
	}

	private static PostFilter relaying(Set<Integer> agencies) {
		return PostFilter.ALL.withAgencies(Set.of(AccountAgency.RELAYED)).withRelayed(agencies);
	}

	/**
	 * Numbers of the agencies that are looked at, and of what they share; of a part without any one that is nobody's, since no number means
	 * all.
	 */
	private Set<Integer> agencies() {
		List<Agency> all = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).toList();
		Set<Integer> numbers = IntStream.range(0, all.size()).filter(it -> filter.wants(all.get(it))).boxed()
				.collect(Collectors.toCollection(HashSet::new));
		Set<String> ids = numbers.stream().map(it -> all.get(it).getId()).collect(Collectors.toSet());
		attribution.sharing().stream().filter(it -> it.agencies().stream().anyMatch(ids::contains)).map(SharingAgencies::number)
				.forEach(numbers::add);
		return numbers.isEmpty() ? Set.of(Integer.MAX_VALUE) : numbers;
	}
}
