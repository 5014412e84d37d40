// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.palier.corpus.AccountKey;
import org.palier.corpus.Post;
import org.palier.ground.text.WebAddress;
import org.palier.model.Platform;
import org.palier.model.Study;

/**
 * Decides whether a name is that of an account of a study. It may be one of its agencies' accounts, one that a person mapped to an agency,
 * or one of those whom it lists as public. A snapshot; thread-safe.
 */
public final class StudyAccounts {

	/** The handles and ids of all platforms. */
	private static final Pattern HANDLE = Pattern.compile("[\\w.@:/-]*");
	/** Nearly nobody writes a handle in capitals alone; bodies are called so. */
	private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,8}");

	private final AccountDirectory directory;
	private final ListedPublics publics;
	private final AddressForms forms;
	private final Map<String, String> hosts = new HashMap<>();

	/** @param forms how addresses are read */
	public StudyAccounts(Study study, AddressForms forms) {
		this.directory = new AccountDirectory(study, forms);
		this.publics = new ListedPublics(study, forms);
		this.forms = forms;
		for (Platform platform : study.getPlatforms()) {
			platform.getHosts().stream().filter(it -> !it.equals(WebAddress.ANY_HOST))
					.forEach(it -> hosts.putIfAbsent(it.toLowerCase(Locale.ROOT), platform.getId()));
		}
	}

	/** Returns the spelling of a handle for comparison: without @ and in one case. */
	public static String spelling(String name) {
		return AccountNames.handle(name);
	}

	/**
	 * True when what stands in place of an account can be the name of a body. No handle is written so, or it is a short word in
	 * capitals, such as SAQ.
	 */
	public static boolean namesBody(String written) {
		return !HANDLE.matcher(written).matches() || isCapitals(written);
	}

	static boolean isCapitals(String name) {
		return CAPITALS.matcher(name).matches();
	}

	/** True for a handle or an id of an account of the study, be it an agency's or one of its publics'. */
	public boolean holds(String platform, String name) {
		return speaksForAgency(platform, name) || publics.named(platform, name).isPresent();
	}

	/** True for a handle or an id of an account of an agency. */
	public boolean speaksForAgency(String platform, String name) {
		return !name.isEmpty() && (directory.claims(platform, name) || directory.isAnyMapped()
				&& (isMapped(platform, AccountKey.ofHandle(spelling(name))) || isMapped(platform, AccountKey.ofId(name))));
	}

	/** True for the address of an account of the study. */
	public boolean holdsAddress(String platform, String url) {
		return !url.isEmpty() && (!directory.withAddress(platform, List.of(url)).isEmpty() || publics.at(platform, url).isPresent());
	}

	/** True when the author of a post is an account of the study. */
	public boolean wrote(Post post) {
		return holds(post.platform(), post.accountId()) || holdsAddress(post.platform(), post.accountUrl())
				|| holds(post.platform(), post.accountHandle()) || isMapped(post.platform(), AccountKey.ofAuthor(post));
	}

	/** True for the handle, id or address of a person or body that the study lists as public. */
	public boolean isPublic(String platform, String name) {
		return publics.named(platform, name).isPresent() || publics.at(platform, name).isPresent();
	}

	private boolean isMapped(String platform, AccountKey account) {
		Integer agency = directory.isAnyMapped() ? directory.mapped(platform, account.text()) : null;
		return agency != null && agency != AccountDirectory.NO_AGENCY;
	}

	/** The platform of an address by its host, a subdomain of it or its form; empty when it is of none. */
	public String platform(String url) {
		String host = WebAddress.of(url).map(WebAddress::host).orElse("");
		while (!host.isEmpty() && !hosts.containsKey(host)) {
			host = host.indexOf('.') < 0 ? "" : host.substring(host.indexOf('.') + 1);
		}
		String found = hosts.get(host);
		return found == null ? forms.platform(url).orElse("") : found;
	}

	/** Handles or ids that an address on a host of the platform names. */
	public List<String> handles(String platform, String url) {
		return forms.handles(platform, true, url);
	}

	/** Returns the text that all spellings of an address share; the text itself when it is no address. */
	public String address(String url) {
		return forms.address(url).orElse(url);
	}
}
