// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.corpus.CodedBy;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.fields.OwnValues;

/**
 * The part of one study that is looked at; all conditions apply at once. A condition on agencies and platforms applies to their posts too:
 * a post is looked at when it is of such an agency and on such a platform. Immutable.
 *
 * @param jurisdictions of agencies
 * @param categories    of agencies; {@link #NONE} stands for agencies without one
 * @param agencies      by their ids
 * @param fields        what is asked of fields that the study declares of agencies
 * @param platforms     by their ids
 * @param ofPosts       what is asked of fields that the study declares of posts
 * @param period        of posts, as {@link org.palier.corpus.PostFilter#period} writes it; empty for all of them
 * @param languages     of posts, by their ids; all of them, or some and no exception
 * @param author        who wrote a post
 * @param official      whether the account is official that a page or a post is of, by the ids of
 *                      {@link org.palier.study.attribution.Official}
 * @param coders        kind of coder whose code of a post is in force, see {@link CoderKinds}
 */
public record StudyFilter(Chosen jurisdictions, Chosen categories, Chosen agencies, List<OwnCondition> fields, Chosen platforms,
		List<OwnCondition> ofPosts, String period, Chosen languages, Author author, Chosen official, Chosen coders) {

	/** The author of a post. */
	public enum Author {
		/** Any author. */
		ANYBODY,
		/** An agency. */
		AGENCY,
		/** Anybody else: those who relay agencies, answer them, or have nothing to do with them. */
		OTHER
	}

	/** The id of no category. */
	public static final String NONE = "-";
	/** The whole study. */
	public static final StudyFilter ALL = new StudyFilter(Chosen.ALL, Chosen.ALL, Chosen.ALL, List.of(), Chosen.ALL, List.of(), "", Chosen.ALL,
			Author.ANYBODY, Chosen.ALL, Chosen.ALL);

	/** Complete on construction. */
	public StudyFilter {
		Objects.requireNonNull(jurisdictions);
		Objects.requireNonNull(categories);
		Objects.requireNonNull(agencies);
		fields = List.copyOf(fields);
		ofPosts = List.copyOf(ofPosts);
		Objects.requireNonNull(platforms);
		Objects.requireNonNull(period);
		Objects.requireNonNull(author);
		Objects.requireNonNull(official);
		Objects.requireNonNull(coders);
		if (languages.except() && !languages.isAll()) {
			throw new IllegalArgumentException("all languages but " + languages.ids());
		}
	}

	/** Looks up the words of a filter as things of a study. @throws WhereException when it has no such thing */
	public static StudyFilter of(Where where, Study study) {
		return where.isEmpty() ? ALL : new Lookup(study).filter(where);
	}

	/** True for an agency that is looked at. */
	public boolean wants(Agency agency) {
		return agencies.has(agency.getId()) && categories.has(Optional.ofNullable(agency.getCategory()).map(AgencyCategory::getId).orElse(NONE))
				&& (!(agency.eContainer() instanceof Jurisdiction of) || jurisdictions.has(of.getId()))
				&& fields.stream().allMatch(it -> it.wants(new OwnValues(agency)));
	}

	/** True for a platform that is looked at. */
	public boolean wants(Platform platform) {
		return platforms.has(platform.getId());
	}

	/** True when every agency is looked at. */
	public boolean isOfAllAgencies() {
		return jurisdictions.isAll() && categories.isAll() && agencies.isAll() && fields.isEmpty();
	}

	/** True when every post is looked at. */
	public boolean isOfAllPosts() {
		return isOfAllAgencies() && platforms.isAll() && ofPosts.isEmpty() && period.isEmpty()
				&& languages.isAll() && author == Author.ANYBODY && official.isAll() && coders.isAll();
	}

	/** On whose word the code of a post rests; none for any. */
	public CodedBy[] codedBy() {
		return coders.isAll() ? new CodedBy[0] : CoderKinds.of(coders);
	}
}
