package kz.jauap.office.browser;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.seal.TestSeal;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class SealedPapersTest extends PapersForTheArchive {}
