// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSaying;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.Official;
import org.palier.study.fields.FieldValue;
import org.palier.study.filter.Chosen;
import org.palier.study.filter.OwnCondition;

/**
 * Some of the posts of a study, as {@link FilteredPosts} finds them: it needs no study any more. Immutable and thread-safe.
 *
 * @param wanted   what is asked of posts, their platforms and those who wrote them
 * @param own      what is asked of fields that the study declares of posts
 * @param official whether their authors’ accounts are official, by the ids of {@link Official}
 * @param lines    by which posts come to agencies
 * @param accounts of which it is known whether they are official
 */
public record SelectedPosts(PostFilter wanted, List<OwnCondition> own, Chosen official, List<AccountAgency> lines,
		List<AttributedAccount> accounts) {

	/** All of them. */
	public static final SelectedPosts ALL = new SelectedPosts(PostFilter.ALL, List.of(), Chosen.ALL, List.of(), List.of());

	/** Copies its lists. */
	public SelectedPosts {
		own = List.copyOf(own);
		lines = List.copyOf(lines);
		accounts = List.copyOf(accounts);
	}

	/** Those of a corpus. @param corpus with all posts of the study @throws CorpusException when it cannot be read */
	public CorpusView of(CorpusView corpus) throws CorpusException {
		if (equals(ALL)) {
			return corpus;
		}
		List<PostSaying> saying = new ArrayList<>();
		for (OwnCondition each : own) {
			saying.add(saying(each, corpus));
		}
		CorpusView part = corpus.only(wanted.withOwn(saying), lines);
		return official.isAll() ? part : part.only(ofOfficial(), byOfficial());
	}

	/**
	 * Makes the condition on an own field of posts. Each value is asked once, because a corpus does not know the
	 * meaning of a value in its type.
	 */
	private static PostSaying saying(OwnCondition asked, CorpusView corpus) throws CorpusException {
		String field = asked.field().id();
		Map<Boolean, Set<String>> values = corpus.ownValues(field).stream()
				.collect(Collectors.partitioningBy(it -> asked.wants(asked.field().value(it)), Collectors.toSet()));
		Set<String> some = values.getOrDefault(true, Set.of());
		Set<String> others = values.getOrDefault(false, Set.of());
		boolean few = some.size() <= others.size();
		return new PostSaying(field, few ? some : others, !few, asked.wants(FieldValue.MISSING));
	}

	/**
	 * The posts whose author’s account is official, not official, or not known to be either: numbers of the lines of {@link #byOfficial}, and
	 * of no line.
	 */
	private PostFilter ofOfficial() {
		Set<Integer> numbers = new HashSet<>();
		for (Official each : Official.values()) {
			if (official.has(each.id())) {
				numbers.addAll(each == Official.UNKNOWN ? Set.of(AccountAgency.UNATTRIBUTED, AccountAgency.RELAYED) : Set.of(each.ordinal()));
			}
		}
		return PostFilter.ALL.withAgencies(numbers);
	}

	private List<AccountAgency> byOfficial() {
		return accounts.stream().filter(it -> it.official() != Official.UNKNOWN)
				.map(it -> new AccountAgency(it.platform(), it.account(), it.official().ordinal())).toList();
	}
}
