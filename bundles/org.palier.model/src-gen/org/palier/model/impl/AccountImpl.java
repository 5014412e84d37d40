/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Account;
import org.palier.model.Authenticity;
import org.palier.model.Category;
import org.palier.model.PalierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.AccountImpl#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getAuthenticity <em>Authenticity</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getFollowers <em>Followers</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getAudiences <em>Audiences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountImpl extends IdentifiedImpl implements Account {
	/**
	 * The default value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected String handle = HANDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthenticity() <em>Authenticity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthenticity()
	 * @generated
	 * @ordered
	 */
	protected static final Authenticity AUTHENTICITY_EDEFAULT = Authenticity.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAuthenticity() <em>Authenticity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthenticity()
	 * @generated
	 * @ordered
	 */
	protected Authenticity authenticity = AUTHENTICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFollowers() <em>Followers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowers()
	 * @generated
	 * @ordered
	 */
	protected static final Long FOLLOWERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFollowers() <em>Followers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowers()
	 * @generated
	 * @ordered
	 */
	protected Long followers = FOLLOWERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Category> audiences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandle() {
		return handle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandle(String newHandle) {
		String oldHandle = handle;
		handle = newHandle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__HANDLE, oldHandle, handle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Authenticity getAuthenticity() {
		return authenticity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthenticity(Authenticity newAuthenticity) {
		Authenticity oldAuthenticity = authenticity;
		authenticity = newAuthenticity == null ? AUTHENTICITY_EDEFAULT : newAuthenticity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__AUTHENTICITY, oldAuthenticity, authenticity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFollowers() {
		return followers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowers(Long newFollowers) {
		Long oldFollowers = followers;
		followers = newFollowers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__FOLLOWERS, oldFollowers, followers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Category> getAudiences() {
		if (audiences == null) {
			audiences = new EObjectEList<Category>(Category.class, this, PalierPackage.ACCOUNT__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.ACCOUNT__HANDLE:
				return getHandle();
			case PalierPackage.ACCOUNT__URL:
				return getUrl();
			case PalierPackage.ACCOUNT__LANGUAGE:
				return getLanguage();
			case PalierPackage.ACCOUNT__AUTHENTICITY:
				return getAuthenticity();
			case PalierPackage.ACCOUNT__FOLLOWERS:
				return getFollowers();
			case PalierPackage.ACCOUNT__AUDIENCES:
				return getAudiences();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.ACCOUNT__HANDLE:
				setHandle((String)newValue);
				return;
			case PalierPackage.ACCOUNT__URL:
				setUrl((String)newValue);
				return;
			case PalierPackage.ACCOUNT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case PalierPackage.ACCOUNT__AUTHENTICITY:
				setAuthenticity((Authenticity)newValue);
				return;
			case PalierPackage.ACCOUNT__FOLLOWERS:
				setFollowers((Long)newValue);
				return;
			case PalierPackage.ACCOUNT__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends Category>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.ACCOUNT__HANDLE:
				setHandle(HANDLE_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__URL:
				setUrl(URL_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__AUTHENTICITY:
				setAuthenticity(AUTHENTICITY_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__FOLLOWERS:
				setFollowers(FOLLOWERS_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__AUDIENCES:
				getAudiences().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.ACCOUNT__HANDLE:
				return HANDLE_EDEFAULT == null ? handle != null : !HANDLE_EDEFAULT.equals(handle);
			case PalierPackage.ACCOUNT__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case PalierPackage.ACCOUNT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case PalierPackage.ACCOUNT__AUTHENTICITY:
				return authenticity != AUTHENTICITY_EDEFAULT;
			case PalierPackage.ACCOUNT__FOLLOWERS:
				return FOLLOWERS_EDEFAULT == null ? followers != null : !FOLLOWERS_EDEFAULT.equals(followers);
			case PalierPackage.ACCOUNT__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (handle: ");
		result.append(handle);
		result.append(", url: ");
		result.append(url);
		result.append(", language: ");
		result.append(language);
		result.append(", authenticity: ");
		result.append(authenticity);
		result.append(", followers: ");
		result.append(followers);
		result.append(')');
		return result.toString();
	}

} //AccountImpl
