// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostOwner;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.SharingAgencies;

/** The agencies to which the posts of a study belong, by the rules that indicators count by. */
public final class PostOwners {

	/**
	 * The agency of a post.
	 *
	 * @param agency       its id; of agencies that share an account all of them, with + between; empty for none and for one of several
	 * @param how          direct, relayed, not or ambiguous
	 * @param jurisdiction id; may be empty
	 * @param category     id; may be empty
	 */
	public record Owner(String agency, String how, String jurisdiction, String category) {
	}

	private static final Owner NOBODY = new Owner("", "not", "", "");
	/** One of several agencies, by others who relay it. */
	private static final Owner RELAYED = new Owner("", "relayed", "", "");
	private static final Owner AMBIGUOUS = new Owner("", "ambiguous", "", "");

	private final CorpusView view;
	private final Attribution attribution;
	/** By the number that the attribution gives them. */
	private final List<Owner> owners = new ArrayList<>();

	/** Attributes all posts of a view. @throws IOException when they cannot be read */
	public PostOwners(Study study, CorpusView view, AddressForms forms) throws IOException {
		this.view = view;
		attribution = Attribution.of(study, view, forms);
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				owners.add(new Owner(agency.getId(), "", jurisdiction.getId(), agency.getCategory() == null ? "" : agency.getCategory().getId()));
			}
		}
		for (SharingAgencies each : attribution.sharing()) {
			Owner holder = owners.get(each.holder());
			owners.add(new Owner(String.join("+", each.agencies()), "", holder.jurisdiction(), holder.category()));
		}
	}

	/** The owners of some posts, by their keys. */
	public Map<Long, PostOwner> of(Collection<Long> posts) throws IOException {
		return view.owners(posts, attribution.lines());
	}

	/** The agency of an owner, with its jurisdiction and category. */
	public Owner named(PostOwner owner) {
		if (owner.agency() < 0) {
			return owner.how() == Attributed.RELAYED ? RELAYED : owner.agency() == AccountAgency.AMBIGUOUS ? AMBIGUOUS : NOBODY;
		}
		Owner found = owners.get(owner.agency());
		return new Owner(found.agency(), owner.how().name().toLowerCase(Locale.ROOT), found.jurisdiction(), found.category());
	}
}
