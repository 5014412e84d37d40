/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.Category;
import org.palier.model.FormerAddress;
import org.palier.model.History;
import org.palier.model.OwnValue;
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
 *   <li>{@link org.palier.model.impl.AccountImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getFormerAddresses <em>Former Addresses</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getAlsoServes <em>Also Serves</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getNoticeOn <em>Notice On</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getReviewDue <em>Review Due</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getClosingOn <em>Closing On</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.palier.model.impl.AccountImpl#getOwn <em>Own</em>}</li>
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
	 * The default value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected static final History HISTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected History history = HISTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPENED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate openedOn = OPENED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormerAddresses() <em>Former Addresses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<FormerAddress> formerAddresses;

	/**
	 * The cached value of the '{@link #getSuccessor() <em>Successor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected Account successor;

	/**
	 * The cached value of the '{@link #getAlsoServes() <em>Also Serves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlsoServes()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> alsoServes;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPROVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate approvedOn = APPROVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoticeOn() <em>Notice On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticeOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTICE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticeOn() <em>Notice On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticeOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate noticeOn = NOTICE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewDue() <em>Review Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewDue() <em>Review Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewDue = REVIEW_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosingOn() <em>Closing On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosingOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSING_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosingOn() <em>Closing On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosingOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closingOn = CLOSING_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchive() <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchive() <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected String archive = ARCHIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwn() <em>Own</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnValue> own;

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
	public History getHistory() {
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistory(History newHistory) {
		History oldHistory = history;
		history = newHistory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__HISTORY, oldHistory, history));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpenedOn() {
		return openedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedOn(LocalDate newOpenedOn) {
		LocalDate oldOpenedOn = openedOn;
		openedOn = newOpenedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__OPENED_ON, oldOpenedOn, openedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormerAddress> getFormerAddresses() {
		if (formerAddresses == null) {
			formerAddresses = new EDataTypeUniqueEList<FormerAddress>(FormerAddress.class, this, PalierPackage.ACCOUNT__FORMER_ADDRESSES);
		}
		return formerAddresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getSuccessor() {
		return successor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(Account newSuccessor) {
		Account oldSuccessor = successor;
		successor = newSuccessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__SUCCESSOR, oldSuccessor, successor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getAlsoServes() {
		if (alsoServes == null) {
			alsoServes = new EObjectEList<Agency>(Agency.class, this, PalierPackage.ACCOUNT__ALSO_SERVES);
		}
		return alsoServes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getApprovedOn() {
		return approvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedOn(LocalDate newApprovedOn) {
		LocalDate oldApprovedOn = approvedOn;
		approvedOn = newApprovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNoticeOn() {
		return noticeOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticeOn(LocalDate newNoticeOn) {
		LocalDate oldNoticeOn = noticeOn;
		noticeOn = newNoticeOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__NOTICE_ON, oldNoticeOn, noticeOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewDue() {
		return reviewDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewDue(LocalDate newReviewDue) {
		LocalDate oldReviewDue = reviewDue;
		reviewDue = newReviewDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__REVIEW_DUE, oldReviewDue, reviewDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosingOn() {
		return closingOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosingOn(LocalDate newClosingOn) {
		LocalDate oldClosingOn = closingOn;
		closingOn = newClosingOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__CLOSING_ON, oldClosingOn, closingOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchive() {
		return archive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchive(String newArchive) {
		String oldArchive = archive;
		archive = newArchive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ACCOUNT__ARCHIVE, oldArchive, archive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnValue> getOwn() {
		if (own == null) {
			own = new EDataTypeEList<OwnValue>(OwnValue.class, this, PalierPackage.ACCOUNT__OWN);
		}
		return own;
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
			case PalierPackage.ACCOUNT__HISTORY:
				return getHistory();
			case PalierPackage.ACCOUNT__OPENED_ON:
				return getOpenedOn();
			case PalierPackage.ACCOUNT__CLOSED_ON:
				return getClosedOn();
			case PalierPackage.ACCOUNT__FORMER_ADDRESSES:
				return getFormerAddresses();
			case PalierPackage.ACCOUNT__SUCCESSOR:
				return getSuccessor();
			case PalierPackage.ACCOUNT__ALSO_SERVES:
				return getAlsoServes();
			case PalierPackage.ACCOUNT__PURPOSE:
				return getPurpose();
			case PalierPackage.ACCOUNT__OWNER:
				return getOwner();
			case PalierPackage.ACCOUNT__APPROVED_ON:
				return getApprovedOn();
			case PalierPackage.ACCOUNT__NOTICE_ON:
				return getNoticeOn();
			case PalierPackage.ACCOUNT__REVIEW_DUE:
				return getReviewDue();
			case PalierPackage.ACCOUNT__CLOSING_ON:
				return getClosingOn();
			case PalierPackage.ACCOUNT__ARCHIVE:
				return getArchive();
			case PalierPackage.ACCOUNT__OWN:
				return getOwn();
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
			case PalierPackage.ACCOUNT__HISTORY:
				setHistory((History)newValue);
				return;
			case PalierPackage.ACCOUNT__OPENED_ON:
				setOpenedOn((LocalDate)newValue);
				return;
			case PalierPackage.ACCOUNT__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case PalierPackage.ACCOUNT__FORMER_ADDRESSES:
				getFormerAddresses().clear();
				getFormerAddresses().addAll((Collection<? extends FormerAddress>)newValue);
				return;
			case PalierPackage.ACCOUNT__SUCCESSOR:
				setSuccessor((Account)newValue);
				return;
			case PalierPackage.ACCOUNT__ALSO_SERVES:
				getAlsoServes().clear();
				getAlsoServes().addAll((Collection<? extends Agency>)newValue);
				return;
			case PalierPackage.ACCOUNT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PalierPackage.ACCOUNT__OWNER:
				setOwner((String)newValue);
				return;
			case PalierPackage.ACCOUNT__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
				return;
			case PalierPackage.ACCOUNT__NOTICE_ON:
				setNoticeOn((LocalDate)newValue);
				return;
			case PalierPackage.ACCOUNT__REVIEW_DUE:
				setReviewDue((LocalDate)newValue);
				return;
			case PalierPackage.ACCOUNT__CLOSING_ON:
				setClosingOn((LocalDate)newValue);
				return;
			case PalierPackage.ACCOUNT__ARCHIVE:
				setArchive((String)newValue);
				return;
			case PalierPackage.ACCOUNT__OWN:
				getOwn().clear();
				getOwn().addAll((Collection<? extends OwnValue>)newValue);
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
			case PalierPackage.ACCOUNT__HISTORY:
				setHistory(HISTORY_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__OPENED_ON:
				setOpenedOn(OPENED_ON_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__FORMER_ADDRESSES:
				getFormerAddresses().clear();
				return;
			case PalierPackage.ACCOUNT__SUCCESSOR:
				setSuccessor((Account)null);
				return;
			case PalierPackage.ACCOUNT__ALSO_SERVES:
				getAlsoServes().clear();
				return;
			case PalierPackage.ACCOUNT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__NOTICE_ON:
				setNoticeOn(NOTICE_ON_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__REVIEW_DUE:
				setReviewDue(REVIEW_DUE_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__CLOSING_ON:
				setClosingOn(CLOSING_ON_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__ARCHIVE:
				setArchive(ARCHIVE_EDEFAULT);
				return;
			case PalierPackage.ACCOUNT__OWN:
				getOwn().clear();
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
			case PalierPackage.ACCOUNT__HISTORY:
				return HISTORY_EDEFAULT == null ? history != null : !HISTORY_EDEFAULT.equals(history);
			case PalierPackage.ACCOUNT__OPENED_ON:
				return OPENED_ON_EDEFAULT == null ? openedOn != null : !OPENED_ON_EDEFAULT.equals(openedOn);
			case PalierPackage.ACCOUNT__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case PalierPackage.ACCOUNT__FORMER_ADDRESSES:
				return formerAddresses != null && !formerAddresses.isEmpty();
			case PalierPackage.ACCOUNT__SUCCESSOR:
				return successor != null;
			case PalierPackage.ACCOUNT__ALSO_SERVES:
				return alsoServes != null && !alsoServes.isEmpty();
			case PalierPackage.ACCOUNT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PalierPackage.ACCOUNT__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case PalierPackage.ACCOUNT__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
			case PalierPackage.ACCOUNT__NOTICE_ON:
				return NOTICE_ON_EDEFAULT == null ? noticeOn != null : !NOTICE_ON_EDEFAULT.equals(noticeOn);
			case PalierPackage.ACCOUNT__REVIEW_DUE:
				return REVIEW_DUE_EDEFAULT == null ? reviewDue != null : !REVIEW_DUE_EDEFAULT.equals(reviewDue);
			case PalierPackage.ACCOUNT__CLOSING_ON:
				return CLOSING_ON_EDEFAULT == null ? closingOn != null : !CLOSING_ON_EDEFAULT.equals(closingOn);
			case PalierPackage.ACCOUNT__ARCHIVE:
				return ARCHIVE_EDEFAULT == null ? archive != null : !ARCHIVE_EDEFAULT.equals(archive);
			case PalierPackage.ACCOUNT__OWN:
				return own != null && !own.isEmpty();
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
		result.append(", history: ");
		result.append(history);
		result.append(", openedOn: ");
		result.append(openedOn);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", formerAddresses: ");
		result.append(formerAddresses);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", owner: ");
		result.append(owner);
		result.append(", approvedOn: ");
		result.append(approvedOn);
		result.append(", noticeOn: ");
		result.append(noticeOn);
		result.append(", reviewDue: ");
		result.append(reviewDue);
		result.append(", closingOn: ");
		result.append(closingOn);
		result.append(", archive: ");
		result.append(archive);
		result.append(", own: ");
		result.append(own);
		result.append(')');
		return result.toString();
	}

} //AccountImpl
