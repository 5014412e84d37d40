/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

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
 *   <li>{@link org.palier.model.Account#getHistory <em>History</em>}</li>
 *   <li>{@link org.palier.model.Account#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.palier.model.Account#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.palier.model.Account#getFormerAddresses <em>Former Addresses</em>}</li>
 *   <li>{@link org.palier.model.Account#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.palier.model.Account#getAlsoServes <em>Also Serves</em>}</li>
 *   <li>{@link org.palier.model.Account#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.palier.model.Account#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.palier.model.Account#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.palier.model.Account#getNoticeOn <em>Notice On</em>}</li>
 *   <li>{@link org.palier.model.Account#getReviewDue <em>Review Due</em>}</li>
 *   <li>{@link org.palier.model.Account#getClosingOn <em>Closing On</em>}</li>
 *   <li>{@link org.palier.model.Account#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.palier.model.Account#getOwn <em>Own</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which lists and scans it was seen, and missed; null when nobody says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' attribute.
	 * @see #setHistory(History)
	 * @see org.palier.model.PalierPackage#getAccount_History()
	 * @model dataType="org.palier.model.History"
	 * @generated
	 */
	History getHistory();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getHistory <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History</em>' attribute.
	 * @see #getHistory()
	 * @generated
	 */
	void setHistory(History value);

	/**
	 * Returns the value of the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which its owner opened it; null when unknown. The first sighting is not that day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened On</em>' attribute.
	 * @see #setOpenedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAccount_OpenedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getOpenedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getOpenedOn <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened On</em>' attribute.
	 * @see #getOpenedOn()
	 * @generated
	 */
	void setOpenedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which its owner closed it; null while open or when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAccount_ClosedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Former Addresses</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.FormerAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handles and addresses that it had before, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Addresses</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAccount_FormerAddresses()
	 * @model dataType="org.palier.model.FormerAddress"
	 * @generated
	 */
	EList<FormerAddress> getFormerAddresses();

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that took its place; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' reference.
	 * @see #setSuccessor(Account)
	 * @see org.palier.model.PalierPackage#getAccount_Successor()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Account getSuccessor();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getSuccessor <em>Successor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' reference.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(Account value);

	/**
	 * Returns the value of the '<em><b>Also Serves</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bodies for which it speaks besides the one that it stands beneath; it counts once in totals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Also Serves</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAccount_AlsoServes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Agency> getAlsoServes();

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is kept: a field of the register of official accounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.palier.model.PalierPackage#getAccount_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function or unit that answers for it: a field of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.palier.model.PalierPackage#getAccount_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of its approval: a field of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAccount_ApprovedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Notice On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which its notice of terms was published: a field of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice On</em>' attribute.
	 * @see #setNoticeOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAccount_NoticeOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getNoticeOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getNoticeOn <em>Notice On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notice On</em>' attribute.
	 * @see #getNoticeOn()
	 * @generated
	 */
	void setNoticeOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Review Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it is to be reviewed: a field of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Due</em>' attribute.
	 * @see #setReviewDue(LocalDate)
	 * @see org.palier.model.PalierPackage#getAccount_ReviewDue()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getReviewDue();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getReviewDue <em>Review Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Due</em>' attribute.
	 * @see #getReviewDue()
	 * @generated
	 */
	void setReviewDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closing On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it is planned to close: a field of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closing On</em>' attribute.
	 * @see #setClosingOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAccount_ClosingOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getClosingOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getClosingOn <em>Closing On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closing On</em>' attribute.
	 * @see #getClosingOn()
	 * @generated
	 */
	void setClosingOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where what it published is kept: a field of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archive</em>' attribute.
	 * @see #setArchive(String)
	 * @see org.palier.model.PalierPackage#getAccount_Archive()
	 * @model
	 * @generated
	 */
	String getArchive();

	/**
	 * Sets the value of the '{@link org.palier.model.Account#getArchive <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive</em>' attribute.
	 * @see #getArchive()
	 * @generated
	 */
	void setArchive(String value);

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.OwnValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the fields that the study declares of accounts; of a field without one nothing is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAccount_Own()
	 * @model unique="false" dataType="org.palier.model.OwnValue"
	 * @generated
	 */
	EList<OwnValue> getOwn();

} // Account
