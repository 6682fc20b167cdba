# A real mail server on loopback for the tests: python3-aiosmtpd with TLS and signing in.
#   mail_server.py FOLDER [implicit|starttls|plain] BEHAVIOUR
# Writes the certificate to FOLDER/ca.pem and its port to FOLDER/port, appends each mail it takes to FOLDER/mails.
# BEHAVIOUR: good, open (without signing in), refuse (recipients), refuse-one (that begin with "voll"), full (recipients, for now),
# mute (never answers), refuse-sender, busy (at each mail), wants-user (though it offers none), cut-data (amid the mail), cut-end (after the mail, before the answer), reject (the mail)
import asyncio, os, ssl, subprocess, sys
from aiosmtpd.smtp import SMTP, AuthResult

folder, mode, behaviour = sys.argv[1:4]
key, cert = os.path.join(folder, 'key.pem'), os.path.join(folder, 'ca.pem')
subprocess.check_call(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2',
                       '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(cert, key)


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        refusals = {'refuse-sender': '553 not allowed', 'busy': '421 too busy', 'wants-user': '530 authentication required'}
        if behaviour in refusals:
            return refusals[behaviour]
        envelope.mail_from = address
        return '250 OK'

    async def handle_RCPT(self, server, session, envelope, address, options):
        if behaviour == 'mute':
            await asyncio.sleep(3600)
        if behaviour == 'refuse':
            return '550 unknown recipient'
        if behaviour == 'full' or behaviour == 'refuse-one' and address.startswith('voll'):
            return '452 mailbox full'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        if behaviour == 'reject':
            return '554 rejected'
        with open(os.path.join(folder, 'mails'), 'ab') as out:
            out.write(b'TO ' + ' '.join(envelope.rcpt_tos).encode() + b'\n' + envelope.content + b'\n--end--\n')
        if behaviour == 'cut-end':
            server.transport.abort()
            await asyncio.sleep(5)
        return '250 taken'


class CuttingReader(SMTP):
    async def smtp_DATA(self, arg):
        await self.push('354 go on')
        await self._reader.read(200)
        self.transport.abort()
        await asyncio.sleep(5)


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == b'stadt' and data.password == 'geheim äöü'.encode()
    return AuthResult(success=good, handled=False)


def factory():
    kind = CuttingReader if behaviour == 'cut-data' else SMTP
    return kind(Handler(), authenticator=authenticate, auth_required=mode != 'plain' and behaviour in ('good', 'refuse', 'cut-data', 'cut-end', 'reject'), auth_require_tls=mode == 'starttls',
                tls_context=tls if mode == 'starttls' else None, require_starttls=mode == 'starttls', hostname='localhost')


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(factory, '127.0.0.1', 0, ssl=tls if mode == 'implicit' else None)
    temporary = os.path.join(folder, 'port.new')
    with open(temporary, 'w') as out:
        out.write(str(server.sockets[0].getsockname()[1]))
    os.rename(temporary, os.path.join(folder, 'port'))
    print('ready', flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
