# The document's own code to verify a receipt ("Webhooks — delivery receipts"), with the imports it leaves out.
# The body comes on the standard input, the header as the argument; it prints True or False.
import os
import sys

import hmac, hashlib, time

SECRET = os.environ["SMSROUTE_WEBHOOK_SECRET"]  # from /dashboard/webhooks


def verify(request_body_raw: bytes, header: str) -> bool:
    parts = dict(p.split("=") for p in header.split(","))
    t = int(parts["t"])
    if abs(time.time() - t) > 300:  # reject if > 5 min skew
        return False
    expected = hmac.new(
        SECRET.encode(),
        f"{t}.".encode() + request_body_raw,
        hashlib.sha256,
    ).hexdigest()
    return hmac.compare_digest(expected, parts["v1"])


print(verify(sys.stdin.buffer.read(), sys.argv[1]))
