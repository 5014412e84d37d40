// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A condition on posts: a post is wanted when all parts of it apply.
 *
 * @param text      the post's text, or the words that stand for one of its media, hold this, whatever case and accents; empty for any
 * @param platforms ids of platforms, one of which the post is on; empty for any
 * @param account   text of the author's {@link AccountKey}; empty for any
 * @param period    in UTC and as ISO 8601 writes it: a year (2013), a month (2013-07), a week (2013-W27) or a day (2013-07-01); two of them
 *                  with {@link #TO} between for all from the first to the end of the second, either of which may be missing; {@link #DATED}
 *                  and {@link #UNDATED} for posts with and without a date; empty for any
 * @param languages ids of languages, one of which the post is in; the empty id for posts whose language is not known; empty for any
 * @param run       id of the run that brought it; empty for any
 * @param usages    the usage in force is one of these; empty for any
 * @param codedBy   whose word the usage is, one of these; empty for any
 * @param agencies  one of these wrote it: numbers of the attribution, {@link AccountAgency#UNATTRIBUTED},
 *                  {@link AccountAgency#AMBIGUOUS}, {@link AccountAgency#RELAYED}; empty for any
 * @param contact   whether it answers or relays somebody
 * @param relayed   it relays an account of one of these, numbered as agencies are; empty for any
 * @param places    where it lies, in each of some theories; at most one place a theory
 * @param anyOf     one of these brings it, in whatever order; empty for no such condition
 * @param keys      it is one of these posts; empty for any
 * @param changed   true for posts alone whose text is another than the one that a code which holds was given to
 * @param own       what it says of fields that the study declares, all of it; empty for no such condition
 * @param order     of the answer
 */
public record PostFilter(String text, Set<String> platforms, String account, String period, Set<String> languages, String run,
		Set<String> usages, Set<CodedBy> codedBy, Set<Integer> agencies, Contact contact, Set<Integer> relayed, List<PostPlace> places,
		List<PostFilter> anyOf, Set<Long> keys, boolean changed, List<PostSaying> own, Order order) {

	/** Sequence of the posts that are found. */
	public enum Order {
		/** In the order in which the posts came. */
		ARRIVAL,
		/** Latest date first; posts without a date last. */
		NEWEST,
		/** Earliest date first; posts without a date last. */
		OLDEST
	}

	/** The relation of a post to another one. */
	public enum Contact {
		/** Anything or nothing. */
		ANY,
		/** It answers somebody else, see {@link CountCell#reply}. */
		REPLY,
		/** It answers somebody else’s post of the corpus, and later than that was written. */
		PAIRED,
		/** It relays a post. */
		RELAY
	}

	/** Stands for the period of all posts that have a date. */
	public static final String DATED = "dated";
	/** Stands between the two ends of a stretch of time. */
	public static final String TO = "..";
	/** Stands for the period of posts without a date. */
	public static final String UNDATED = "undated";

	/** Every post, as it came. */
	public static final PostFilter ALL = new PostFilter("", Set.of(), "", "", Set.of(), "", Set.of(), Set.of(), Set.of(), Contact.ANY,
			Set.of(), List.of(), List.of(), Set.of(), false, List.of(), Order.ARRIVAL);

	/** Copies its sets. */
	public PostFilter {
		Objects.requireNonNull(order);
		Objects.requireNonNull(contact);
		platforms = Set.copyOf(platforms);
		languages = Set.copyOf(languages);
		usages = Set.copyOf(usages);
		codedBy = Set.copyOf(codedBy);
		agencies = Set.copyOf(agencies);
		relayed = Set.copyOf(relayed);
		places = List.copyOf(places);
		anyOf = List.copyOf(anyOf);
		keys = Set.copyOf(keys);
		own = List.copyOf(own);
	}

	/** This filter with another text. */
	public PostFilter withText(String other) {
		return new PostFilter(other, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter on another platform. */
	public PostFilter withPlatform(String other) {
		return withPlatforms(Set.of(other));
	}

	/** This filter on other platforms. */
	public PostFilter withPlatforms(Set<String> other) {
		return new PostFilter(text, other, account, period, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for another account. */
	public PostFilter withAccount(String other) {
		return new PostFilter(text, platforms, other, period, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for another period. */
	public PostFilter withPeriod(String other) {
		return new PostFilter(text, platforms, account, other, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter in other languages. */
	public PostFilter withLanguages(Set<String> other) {
		return new PostFilter(text, platforms, account, period, other, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter, whoever wrote the posts and whose accounts they relay. */
	PostFilter ofAnybody() {
		return withAgencies(Set.of()).withRelayed(Set.of()).withAnyOf(anyOf.stream().map(PostFilter::ofAnybody).toList());
	}

	/** This filter for other usages. */
	public PostFilter withUsages(Set<String> other) {
		return new PostFilter(text, platforms, account, period, languages, run, other, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for usages coded by other kinds of coders; none for any kind. */
	public PostFilter withCodedBy(CodedBy... others) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, Set.of(others), agencies, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for another agency; null for any. */
	public PostFilter withAgency(@Nullable Integer other) {
		return withAgencies(other == null ? Set.of() : Set.of(other));
	}

	/** This filter for other agencies. */
	public PostFilter withAgencies(Set<Integer> other) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, other, contact, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for another relation to other posts. */
	public PostFilter withContact(Contact other) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, other, relayed, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for posts that relay accounts of other agencies. */
	public PostFilter withRelayed(Set<Integer> other) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, other, places,
				anyOf, keys, changed, own, order);
	}

	/** This filter for posts that lie there too. */
	public PostFilter in(PostPlace place) {
		List<PostPlace> all = Stream.concat(places.stream().filter(it -> !it.theory().equals(place.theory())), Stream.of(place)).toList();
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed, all,
				anyOf, keys, changed, own, order);
	}

	/** This filter for the posts that one of others brings. */
	public PostFilter withAnyOf(List<PostFilter> others) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed,
				places, others, keys, changed, own, order);
	}

	/** This filter for some posts alone. */
	public PostFilter withKeys(Set<Long> others) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, others, changed, own, order);
	}

	/** This filter in another order. */
	public PostFilter withOrder(Order other) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, changed, own, other);
	}

	/** This filter for posts alone whose text changed since a code was given, or for all. */
	public PostFilter withChanged(boolean other) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed, places,
				anyOf, keys, other, own, order);
	}

	/** This filter for posts that say something else of fields that the study declares. */
	public PostFilter withOwn(List<PostSaying> others) {
		return new PostFilter(text, platforms, account, period, languages, run, usages, codedBy, agencies, contact, relayed, places, anyOf,
				keys, changed, others, order);
	}

	/** True when it asks for an account, or for words of a post: it may name a person. */
	public boolean singlesOut() {
		return !account.isEmpty() || !text.isEmpty() || anyOf.stream().anyMatch(PostFilter::singlesOut);
	}

	/** True when it lists posts one by one. */
	public boolean listsPosts() {
		return !keys.isEmpty() || anyOf.stream().anyMatch(PostFilter::listsPosts);
	}

	/** All that it names by an id or in words. */
	public Stream<String> named() {
		Stream<String> here = Stream.of(Stream.of(text, account, period, run), platforms.stream(), usages.stream(),
				places.stream().flatMap(it -> Stream.concat(Stream.of(it.theory().id()), it.wanted().stream())),
				own.stream().flatMap(it -> Stream.concat(Stream.of(it.field()), it.values().stream()))).flatMap(it -> it);
		return Stream.concat(here, anyOf.stream().flatMap(PostFilter::named)).filter(it -> !it.isEmpty());
	}

	/** True when a condition is on codes. */
	boolean isCoded() {
		return !usages.isEmpty() || !codedBy.isEmpty() || !places.isEmpty() || anyOf.stream().anyMatch(PostFilter::isCoded);
	}

	/** The theories in which a condition is on codes. */
	Stream<Facet> theories() {
		return Stream.concat(places.stream().map(PostPlace::theory), anyOf.stream().flatMap(PostFilter::theories)).distinct();
	}

	/** True when a condition needs the attribution. */
	boolean isAttributed() {
		return !agencies.isEmpty() || !relayed.isEmpty() || anyOf.stream().anyMatch(PostFilter::isAttributed);
	}
}
