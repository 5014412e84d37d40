package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.study.attribution.AddressForms;
import org.palier.extensions.Contributions;

class FormsTest {

	private final AddressForms forms = new Contributions(RegistryFactory.getRegistry(),
			FrameworkUtil.getBundle(FormsTest.class).getBundleContext()).addressForms();

	@Test
	void anAccountOfTheGovernmentsServerIsNamedByBothOfItsAddresses() {
		assertEquals(Optional.of("mastodon"), forms.platform("https://social.example.gouv/@Regie"));
		assertEquals(List.of("regie"), forms.handles("mastodon", false, "https://social.example.gouv/users/Regie"));
		assertEquals(Optional.of("social.example.gouv/@regie"), forms.address("https://social.example.gouv/users/Regie"));
	}

	@Test
	void aShortLinkIsTheAddressThatItLeadsTo() {
		assertEquals(forms.address("https://www.facebook.com/Regie/"), forms.address("https://aller.example.gouv/fb-Regie"));
	}
}
