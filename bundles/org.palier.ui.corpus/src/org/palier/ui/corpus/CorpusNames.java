// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.SharingAgencies;

/** The names for the ids and numbers of a corpus, in the language of the reader. Immutable. */
final class CorpusNames {

	/** An account on a platform. */
	private record Key(String platform, String account) {
	}

	/** A month as the cube writes it. */
	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	private final StudyView study;
	private final Map<String, String> coders;
	private final String me;
	private final Locale locale;
	private final Map<String, String> usages = new HashMap<>();
	private final Map<String, String> platforms = new HashMap<>();
	private final Map<String, String> agencyIds = new HashMap<>();
	private final Map<Key, Integer> agencies = new HashMap<>();
	private final Map<Integer, SharingAgencies> sharing = new HashMap<>();

	/**
	 * @param coders names of coders by their ids
	 * @param me     id of the person at this machine, as a coder
	 */
	CorpusNames(StudyView study, Attribution attribution, Map<String, String> coders, String me, Locale locale) {
		this.study = study;
		this.locale = locale;
		this.coders = Map.copyOf(coders);
		this.me = me;
		study.usages().forEach(it -> usages.put(it.id(), it.name().in(locale)));
		study.platforms().forEach(it -> platforms.put(it.id(), it.name().in(locale)));
		study.agencies().forEach(it -> agencyIds.put(it.id(), it.name().in(locale)));
		attribution.sharing().forEach(it -> sharing.put(it.number(), it));
		for (AccountAgency line : attribution.lines()) {
			agencies.merge(new Key(line.platform(), line.account()), line.agency(),
					(one, other) -> one.equals(other) ? one : Integer.valueOf(AccountAgency.AMBIGUOUS));
		}
	}

	Locale locale() {
		return locale;
	}

	Typography typography() {
		return new Typography(locale);
	}

	/** Ids in the order of the codebook. */
	List<String> usages() {
		return study.usages().stream().map(StudyView.Named::id).toList();
	}

	/** Name of a usage; its id when the codebook lacks it. */
	String usage(String id) {
		return usages.getOrDefault(id, id);
	}

	/** The names of usages. */
	String usages(CodeSet usages) {
		return usages.stream().map(this::usage).collect(Collectors.joining(", "));
	}

	/** The value of a coding in words: its usage, or the theory with its categories; ids where the study lacks them. */
	String value(Facet facet, CodeSet value) {
		if (facet.isUsage()) {
			return usages(value);
		}
		return study.theory(facet)
				.map(theory -> NLS.bind(CorpusMessages.inTheory, theory.name().in(locale), value.stream()
						.map(id -> theory.categories().stream().filter(it -> it.id().equals(id)).map(it -> it.plainName().in(locale)).findFirst().orElse(id))
						.collect(Collectors.joining(", "))))
				.orElse(NLS.bind(CorpusMessages.inTheory, facet.id(), value.text()));
	}

	/** The values of own fields of a post, by their names, in the order of the study. @param values by the ids of the fields */
	SequencedMap<String, String> own(Map<String, String> values) {
		SequencedMap<String, String> named = new LinkedHashMap<>();
		study.ownFields().ofPosts().forEach(it -> named.put(it.name().in(locale), it.shown(it.value(values.getOrDefault(it.id(), "")), locale)));
		return named;
	}

	/** The name of the coder of a coding; for a decision, the names of all who took it. */
	String coder(Coding coding) {
		return Arrays.stream(coding.coder().split("\\+")).map(this::coder).collect(Collectors.joining(", "));
	}

	/** Name of a platform; its id when the study lacks it. */
	String platform(String id) {
		return platforms.getOrDefault(id, id);
	}

	/** Colour of a platform, #rrggbb; empty when the study gives none. */
	String color(String platform) {
		return study.platforms().stream().filter(it -> it.id().equals(platform)).map(StudyView.PlatformView::color).findFirst()
				.orElse("");
	}

	/** Name of an agency by its number, or of those that share an account, or why there is none. */
	String agency(int number) {
		return switch (number) {
		case AccountAgency.UNATTRIBUTED -> CorpusMessages.unattributed;
		case AccountAgency.AMBIGUOUS -> CorpusMessages.ambiguous;
		case AccountAgency.RELAYED -> CorpusMessages.relayedByOthers;
		default -> sharing.containsKey(number)
				? NLS.bind(CorpusMessages.sharedAccount, agency(sharing.get(number).agencies().getFirst()),
						sharing.get(number).agencies().size())
				: number < study.agencies().size() ? study.agencies().get(number).name().in(locale) : CorpusMessages.unattributed;
		};
	}

	/** Name of an agency by its id. */
	String agency(String id) {
		return agencyIds.getOrDefault(id, id);
	}

	/** Agency of a post: its author's, else the one that it relays, in words. */
	String agency(Post post) {
		Integer author = agencies.get(new Key(post.platform(), AccountKey.ofAuthor(post).text()));
		if (author != null) {
			return agency(author.intValue());
		}
		Integer relayed = post.isRelay() ? agencies.get(new Key(post.platform(), AccountKey.ofRelayed(post).text())) : null;
		return relayed == null ? CorpusMessages.unattributed
				: NLS.bind(CorpusMessages.relayedAgency, agency(relayed.intValue()));
	}

	/** Name of a coder; the id where nobody named them. */
	String coder(String id) {
		return coders.getOrDefault(id, id);
	}

	/** Id of the person at this machine, as a coder. */
	String me() {
		return me;
	}

	/** On whose word a usage rests. */
	static String codedBy(CodedBy who) {
		return switch (who) {
		case HUMAN -> CorpusMessages.codedByHuman;
		case MACHINE -> CorpusMessages.codedByMachine;
		case ABSTAINED -> CorpusMessages.abstained;
		case NOBODY -> CorpusMessages.notCoded;
		case OPEN -> CorpusMessages.codedOpen;
		};
	}

	/** Day and time in UTC, so that it is that of the month in which a post is counted; as the source writes it when unreadable. */
	String time(Post post) {
		return post.createdAt() == null ? post.createdAtRaw() : time(post.createdAt());
	}

	String time(Instant instant) {
		return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", locale).withZone(ZoneOffset.UTC).format(instant);
	}

	/** A month of the cube, in words; any other period of a filter too. */
	String month(String period) {
		return switch (period) {
		case "", PostFilter.UNDATED -> CorpusMessages.noDate;
		case PostFilter.DATED -> CorpusMessages.withDate;
		default -> MONTH.matcher(period).matches() ? DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(period)) : period;
		};
	}
}
