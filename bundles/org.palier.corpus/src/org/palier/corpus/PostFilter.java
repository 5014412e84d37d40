// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which posts are wanted; all conditions hold at once.
 *
 * @param text     the post's text, or the words that stand for one of its media, hold this, whatever case and accents; empty for any
 * @param platform id of the platform; empty for any
 * @param account  text of the author's {@link AccountKey}; empty for any
 * @param month    in UTC, e.g. 2013-07, or a year, e.g. 2013; empty for any
 * @param run      id of the run that brought it; empty for any
 * @param usages   the usage in force is one of these; empty for any
 * @param codedBy  whose word the usage is; null for any
 * @param agencies one of these wrote it: numbers of the attribution, {@link AccountAgency#UNATTRIBUTED},
 *                 {@link AccountAgency#AMBIGUOUS}, {@link AccountAgency#RELAYED}; empty for any
 * @param changed  true for posts alone whose text is another than the one that a code which holds was given to
 * @param order    of the answer
 */
public record PostFilter(String text, String platform, String account, String month, String run, Set<String> usages,
		@Nullable CodedBy codedBy, Set<Integer> agencies, boolean changed, Order order) {

	/** Sequence of the posts that are found. */
	public enum Order {
		/** As they came. */
		ARRIVAL,
		/** Latest date first; posts without a date last. */
		NEWEST,
		/** Earliest date first; posts without a date last. */
		OLDEST
	}

	/** Every post, as it came. */
	public static final PostFilter ALL = new PostFilter("", "", "", "", "", Set.of(), null, Set.of(), false, Order.ARRIVAL);

	/** Copies its sets. */
	public PostFilter {
		Objects.requireNonNull(order);
		usages = Set.copyOf(usages);
		agencies = Set.copyOf(agencies);
	}

	/** This filter with another text. */
	public PostFilter withText(String other) {
		return new PostFilter(other, platform, account, month, run, usages, codedBy, agencies, changed, order);
	}

	/** This filter on another platform. */
	public PostFilter withPlatform(String other) {
		return new PostFilter(text, other, account, month, run, usages, codedBy, agencies, changed, order);
	}

	/** This filter for another account. */
	public PostFilter withAccount(String other) {
		return new PostFilter(text, platform, other, month, run, usages, codedBy, agencies, changed, order);
	}

	/** This filter for another month, or year. */
	public PostFilter withMonth(String other) {
		return new PostFilter(text, platform, account, other, run, usages, codedBy, agencies, changed, order);
	}

	/** This filter for other usages. */
	public PostFilter withUsages(Set<String> other) {
		return new PostFilter(text, platform, account, month, run, other, codedBy, agencies, changed, order);
	}

	/** This filter for another coder's word; null for any. */
	public PostFilter withCodedBy(@Nullable CodedBy other) {
		return new PostFilter(text, platform, account, month, run, usages, other, agencies, changed, order);
	}

	/** This filter for another agency; null for any. */
	public PostFilter withAgency(@Nullable Integer other) {
		return withAgencies(other == null ? Set.of() : Set.of(other));
	}

	/** This filter for other agencies. */
	public PostFilter withAgencies(Set<Integer> other) {
		return new PostFilter(text, platform, account, month, run, usages, codedBy, other, changed, order);
	}

	/** This filter in another order. */
	public PostFilter withOrder(Order other) {
		return new PostFilter(text, platform, account, month, run, usages, codedBy, agencies, changed, other);
	}

	/** This filter for posts alone whose text changed since a code was given, or for all. */
	public PostFilter withChanged(boolean other) {
		return new PostFilter(text, platform, account, month, run, usages, codedBy, agencies, other, order);
	}
}
