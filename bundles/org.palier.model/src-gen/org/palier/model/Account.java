/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An account that speaks, or seems to speak, for an agency.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Account#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.palier.model.Account#getUrl <em>Url</em>}</li>
 *   <li>{@link org.palier.model.Account#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.palier.model.Account#getAuthenticity <em>Authenticity</em>}</li>
 *   <li>{@link org.palier.model.Account#getFollowers <em>Followers</em>}</li>
 *   <li>{@link org.palier.model.Account#getAudiences <em>Audiences</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAccount()
 * @model
 * @generated
 */
public interface Account extends Identified {
	/**
	 * Returns the value of the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the account as the source writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handle</em>' attribute.
	 * @see #setHandle(String)
	 * @see org.palier.model.PalierPackage#getAccount_Handle()
	 * @model
	 * @generated
	 */
	String getHandle();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getHandle <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle</em>' attribute.
	 * @see #getHandle()
	 * @generated
	 */
	void setHandle(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.palier.model.PalierPackage#getAccount_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 639 code: fr, en, or mul for several; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.palier.model.PalierPackage#getAccount_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Authenticity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Authenticity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agency owns it (Yates and Arbour 2013, note 20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authenticity</em>' attribute.
	 * @see org.palier.model.Authenticity
	 * @see #setAuthenticity(Authenticity)
	 * @see org.palier.model.PalierPackage#getAccount_Authenticity()
	 * @model
	 * @generated
	 */
	Authenticity getAuthenticity();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getAuthenticity <em>Authenticity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authenticity</em>' attribute.
	 * @see org.palier.model.Authenticity
	 * @see #getAuthenticity()
	 * @generated
	 */
	void setAuthenticity(Authenticity value);

	/**
	 * Returns the value of the '<em><b>Followers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subscribers at the time of the check; null when unknown, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Followers</em>' attribute.
	 * @see #setFollowers(Long)
	 * @see org.palier.model.PalierPackage#getAccount_Followers()
	 * @model
	 * @generated
	 */
	Long getFollowers();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getFollowers <em>Followers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Followers</em>' attribute.
	 * @see #getFollowers()
	 * @generated
	 */
	void setFollowers(Long value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publics that it addresses, as categories of a theory of audiences; empty when not coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAccount_Audiences()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Category> getAudiences();

} // Account
