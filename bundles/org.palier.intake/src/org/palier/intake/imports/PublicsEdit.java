// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.model.Identified;
import org.palier.model.ListedPublic;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PublicAccount;
import org.palier.model.PublicKind;
import org.palier.model.Study;
import org.palier.numbers.view.PublicKinds;

/** Writes those who are listed by name into a study; what a list leaves out stays as it is. */
final class PublicsEdit {

	private final Study study;
	private final PublicKinds kinds;

	PublicsEdit(Study study) {
		this.study = study;
		this.kinds = PublicKinds.of(study);
	}

	/** @throws IllegalArgumentException when there is no such platform or kind */
	void add(PublicFact fact) {
		ListedPublic listed = listed(fact.id());
		Bilingual was = Bilingual.of(listed.getName());
		Bilingual now = new Bilingual(fact.name().fr().isEmpty() ? was.fr() : fact.name().fr(),
				fact.name().en().isEmpty() ? was.en() : fact.name().en());
		if (!now.equals(was)) {
			listed.setName(now.toModel());
		}
		if (!fact.kind().isEmpty()) {
			listed.setKind(kind(fact.kind()));
		}
		if (!fact.source().isEmpty()) {
			listed.setSource(fact.source());
		}
		if (!fact.platform().isEmpty()) {
			account(listed, fact);
		}
	}

	private ListedPublic listed(String id) {
		EList<ListedPublic> all = study.getPublics();
		int place = 0;
		while (place < all.size() && all.get(place).getId().compareTo(id) < 0) {
			place++;
		}
		if (place < all.size() && all.get(place).getId().equals(id)) {
			return all.get(place);
		}
		ListedPublic made = PalierFactory.eINSTANCE.createListedPublic();
		made.setId(id);
		all.add(place, made);
		return made;
	}

	private PublicKind kind(String id) {
		return study.getPublicKinds().stream().filter(it -> it.getId().equals(id)).findFirst().orElseGet(() -> {
			PublicKind made = kinds.named(id).orElseThrow(() -> new IllegalArgumentException("No kind " + id)).toModel();
			study.getPublicKinds().add(made);
			return made;
		});
	}

	private void account(ListedPublic listed, PublicFact fact) {
		Platform platform = study.getPlatforms().stream().filter(it -> it.getId().equals(fact.platform())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No platform " + fact.platform()));
		List<PublicAccount> accounts = listed.getAccounts();
		for (PublicAccount there : accounts) {
			boolean handle = same(there.getHandle(), fact.handle());
			boolean url = same(there.getUrl(), fact.url());
			if (there.getPlatform() == platform && (handle || url)) {
				there.setHandle(handle ? there.getHandle() : orNull(fact.handle(), there.getHandle()));
				there.setUrl(url ? there.getUrl() : orNull(fact.url(), there.getUrl()));
				return;
			}
		}
		PublicAccount made = PalierFactory.eINSTANCE.createPublicAccount();
		made.setPlatform(platform);
		made.setHandle(orNull(fact.handle(), null));
		made.setUrl(orNull(fact.url(), null));
		accounts.add(place(accounts, made), made);
	}

	private int place(List<PublicAccount> accounts, PublicAccount made) {
		List<String> order = study.getPlatforms().stream().map(Identified::getId).toList();
		int at = 0;
		while (at < accounts.size() && order.indexOf(accounts.get(at).getPlatform().getId()) <= order.indexOf(made.getPlatform().getId())) {
			at++;
		}
		return at;
	}

	private static boolean same(@Nullable String there, String stated) {
		return !stated.isEmpty() && stated.equalsIgnoreCase(Objects.requireNonNullElse(there, ""));
	}

	private static @Nullable String orNull(String stated, @Nullable String there) {
		return stated.isEmpty() ? there : stated;
	}
}
