// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.AuthorText;
import org.palier.model.ListedPublic;
import org.palier.model.Study;

/** Names, and texts and ids of posts that go, in the objects of a study. Within an edit, in the thread that owns the study. */
record NamesInStudy(NameSearch search) {

	/** Takes them out: mappings of such an account whole, whoever is listed with one, and the names wherever they stand in a text. */
	void wipe(Study study) {
		List<AccountMapping> mappings = new ArrayList<>(study.getAccountMappings());
		mappings.removeIf(it -> !search.isNamed(String.valueOf(it.getAccount())));
		study.getAccountMappings().removeAll(mappings);
		study.getPublics().removeAll(study.getPublics().stream().filter(this::isListed).toList());
		for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			// The census has accounts of public bodies.
			if (!(next instanceof Account)) {
				next.eClass().getEAllAttributes().forEach(it -> wipe(next, it));
			}
			if (next instanceof AuthorText text) {
				text.getFr().replaceAll(this::wiped);
				text.getEn().replaceAll(this::wiped);
			}
		}
	}

	private boolean isListed(ListedPublic listed) {
		return listed.getAccounts().stream()
				.anyMatch(it -> search.isNamed(String.valueOf(it.getHandle())) || search.isNamed(String.valueOf(it.getUrl())));
	}

	private void wipe(EObject object, EAttribute attribute) {
		if (!attribute.isChangeable() || attribute.isID() || attribute.getName().equals("id") || attribute.isMany()) {
			return;
		}
		if (object.eGet(attribute) instanceof String text && search.isIn(text)) {
			object.eSet(attribute, search.wiped(text));
		}
	}

	private String wiped(String line) {
		return search.isIn(line) ? search.wiped(line) : line;
	}

	/** How many texts have one; of the texts that an author wrote for reports, how many paragraphs. */
	long count(Study study) {
		long found = study.getAccountMappings().stream().filter(it -> search.isNamed(String.valueOf(it.getAccount()))).count();
		for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (!(next instanceof Account) && !(next instanceof AccountMapping)) {
				found += next.eClass().getEAllAttributes().stream()
						.filter(it -> !it.isMany() && next.eGet(it) instanceof String text && search.isIn(text)).count();
			}
			if (next instanceof AuthorText text) {
				found += Stream.concat(text.getFr().stream(), text.getEn().stream()).filter(search::isIn).count();
			}
		}
		return found;
	}
}
