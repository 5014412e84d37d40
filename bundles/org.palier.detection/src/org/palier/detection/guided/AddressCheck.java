// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.detection.guided.PastedAddress.AcceptedAddress;
import org.palier.detection.guided.PastedAddress.Refused;
import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.LinkReading;
import org.palier.detection.links.StudyPlatforms;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.numbers.view.CensusCells;
import org.palier.study.attribution.AddressForms;

/**
 * Reads addresses as the scan of sites does, and gives the reason why one cannot be the account of a cell. It may be a
 * button, a post, a page of the platform, another platform, a person, or an account of another agency. It runs on the thread
 * of the study.
 */
public final class AddressCheck {

	static final Wording WORDS = new Wording(AddressCheck.class, "messages");

	private final Study study;
	private final LinkForms forms;
	private final CensusDirectory directory;

	/** @param addresses forms that Palier and plug-ins know */
	public AddressCheck(Study study, AddressForms addresses) {
		this.study = study;
		this.forms = new LinkForms(StudyPlatforms.of(study, addresses));
		this.directory = new CensusDirectory(study, addresses);
	}

	/** Reads a text that was pasted for a cell. */
	public PastedAddress read(String text, CheckCell cell) {
		String pasted = text.strip();
		if (pasted.isEmpty()) {
			return refused("empty");
		}
		Platform platform = cell.platform();
		String spelled = withScheme(pasted, platform);
		Optional<WebAddress> address = WebAddress.of(spelled);
		if (address.isEmpty()) {
			return refused("no_address", pasted);
		}
		Optional<LinkReading> reading = forms.read(spelled);
		if (reading.isEmpty()) {
			return directory.canBeOn(platform.getId(), spelled) ? taken("", address.get().url(), cell) : refused("elsewhere", name(platform));
		}
		LinkReading link = reading.get();
		if (!link.platform().equals(Optional.of(platform.getId()))) {
			boolean anywhere = directory.canBeOn(platform.getId(), spelled) && link.platform().isEmpty();
			return anywhere ? taken("", address.get().url(), cell) : ofOther(link, platform);
		}
		if (link.person()) {
			return refused("person");
		}
		return link.linkClass().isPresence() ? taken(link.handle(), WebAddress.of(link.address()).orElse(address.get()).url(), cell)
				: refused("form", link.linkClass().label());
	}

	/** “youtube.com/@ville” and “@ville” are what people copy. */
	private String withScheme(String pasted, Platform platform) {
		if (pasted.startsWith("@") && !pasted.contains(" ") && !platform.getHosts().isEmpty()
				&& !platform.getHosts().getFirst().equals(WebAddress.ANY_HOST)) {
			String host = platform.getHosts().getFirst();
			return "https://" + host + '/'
					+ (forms.read("https://" + host + '/' + pasted).filter(it -> it.linkClass() == LinkClass.ACCOUNT).isPresent() ? pasted
					: pasted.substring(1));
		}
		return pasted.contains("://") ? pasted : "https://" + pasted;
	}

	private PastedAddress ofOther(LinkReading link, Platform platform) {
		Bilingual other = link.platform().flatMap(id -> study.getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst())
				.map(AddressCheck::name).orElse(Bilingual.same(link.platform().orElse("")));
		return other.isEmpty() ? refused("form", link.linkClass().label()) : refused("other_platform", other, name(platform));
	}

	private PastedAddress taken(String handle, String url, CheckCell cell) {
		String key = key(cell.platform(), handle, url);
		Optional<Agency> owner = Agencies.of(study).filter(it -> it != cell.agency() && account(it, cell.platform(), key) != null).findFirst();
		if (owner.isPresent()) {
			return refused("of_other", Bilingual.of(owner.get().getName()));
		}
		return new AcceptedAddress(handle, url, account(cell.agency(), cell.platform(), key));
	}

	private @Nullable Account account(Agency agency, Platform platform, String key) {
		Presence presence = CensusCells.of(agency, platform);
		if (presence == null) {
			return null;
		}
		for (Account account : presence.getAccounts()) {
			String handle = account.getHandle();
			String url = account.getUrl();
			if (handle != null && key.equals(plain(handle)) || url != null && key.equals(key(platform, "", url))) {
				return account;
			}
		}
		return null;
	}

	/** The handle where there is one, else the address as all its spellings have it. */
	private String key(Platform platform, String handle, String url) {
		if (!handle.isEmpty()) {
			return plain(handle);
		}
		Optional<String> read = forms.read(url).filter(it -> it.platform().equals(Optional.of(platform.getId()))).map(LinkReading::handle);
		return read.filter(it -> !it.isEmpty()).map(AddressCheck::plain).orElseGet(() -> directory.address(url).orElse(url));
	}

	private static String plain(String handle) {
		return handle.replaceFirst("^@+", "").toLowerCase(Locale.ROOT);
	}

	private static Bilingual name(Platform platform) {
		return Bilingual.of(platform.getName());
	}

	private static Refused refused(String key, Object... arguments) {
		return new Refused(WORDS.text(key, arguments));
	}
}
